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

        AcceptRow row = Assert.Single(
            Repository.Lab.Accept([name], check: true, _ => { }, TestContext.Current.CancellationToken).Rows);

        Assert.False(row.IsNew,
            $"{name} gave {row.Digest}, accepted was {entry.Replay.Digest}.\nrepeat: {Repeat(entry)}\n"
            + $"If the change is meant, accept it with 'sim accept {name}' and commit scenarios.yaml with it.");
        Judge(entry, row.Verdict);
    }

    // Bounds are those of the whole fleet, so a part of it is only asked whether it tells anything at all.
    private static void Judge(CatalogueEntry entry, Verdict verdict)
    {
        Verdict wanted = entry.MustFail ? Verdict.Violated : Verdict.Held;
        bool whole = entry.Replay.Scale == Ratio.One;
        Assert.True(verdict == wanted || (!whole && verdict != Verdict.Inconclusive),
            $"{entry.Name} ended as {verdict}, not as {wanted}.\nrepeat: {Repeat(entry)}");
    }

    private static string Repeat(CatalogueEntry entry) =>
        $"sim run {entry.Name} --seed {entry.Replay.Seed} --scale {entry.Replay.Scale}";

    [Fact]
    public void The_catalogue_has_a_scenario_that_must_fail() =>
        Assert.Contains(Repository.Lab.List(), e => e.MustFail);
}
