using Sim.Contracts;
using Sim.Lab;
using Sim.Scenarios;

namespace Sim.Replay.Tests;

/// <summary>Every scenario of the catalogue gives what it gave when it was accepted.</summary>
public sealed class CatalogueReplayTests
{
    public static TheoryData<string> Names => [.. Repository.Lab.List().Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_replays_to_its_digest(string name)
    {
        CatalogueEntry entry = Repository.Lab.List().Single(e => e.Name == name);
        Assert.True(entry.Replay.Digest is not null,
            $"{name} has no accepted digest yet. Accept it with 'sim accept {name}' and commit scenarios.yaml.");

        RunReport report = Repository.Lab.Replay(name, TestContext.Current.CancellationToken);

        Assert.True(report.Result.Digest == entry.Replay.Digest,
            $"{name} gave {report.Result.Digest}, accepted was {entry.Replay.Digest}.\nrepeat: {report.Result.Repeat}\n"
            + $"If the change is meant, accept it with 'sim accept {name}' and commit scenarios.yaml with it.");
        Judge(entry, report);
    }

    // Bounds are those of the whole fleet, so a part of it is only asked whether it tells anything at all.
    private static void Judge(CatalogueEntry entry, RunReport report)
    {
        Verdict wanted = entry.MustFail ? Verdict.Violated : Verdict.Held;
        bool whole = entry.Replay.Scale == Ratio.One;
        string said = string.Join('\n',
            report.Result.Expectations.Select(e => $"{e.Name}: {e.Measured} is {e.Verdict}"));
        Assert.True(report.Verdict == wanted || (!whole && report.Verdict != Verdict.Inconclusive),
            $"{entry.Name} ended as {report.Verdict}, not as {wanted}.\n{said}\nrepeat: {report.Result.Repeat}");
    }

    [Fact]
    public void The_catalogue_has_a_scenario_that_must_fail() =>
        Assert.Contains(Repository.Lab.List(), e => e.MustFail);
}
