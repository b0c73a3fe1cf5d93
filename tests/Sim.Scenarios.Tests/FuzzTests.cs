using System.Diagnostics;

namespace Sim.Scenarios.Tests;

/// <summary>Broken files of every kind must give errors, not exceptions, and quickly.</summary>
public sealed class FuzzTests
{
    // A file of a few kilobytes takes a fraction of a millisecond; a hang is something else entirely.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    // A whole run takes a minute or two; this only ends one that got stuck bit by bit.
    private static readonly TimeSpan RunBound = TimeSpan.FromMinutes(8);

    [Fact]
    public async Task Mutated_files_give_errors_and_never_exceptions()
    {
        var run = new FuzzRun(FuzzNumbers.OfThisRun());
        long start = Stopwatch.GetTimestamp();
        Task<FuzzFailure?> work = Task.Run(run.Execute, TestContext.Current.CancellationToken);
        while (await Task.WhenAny(work, Task.Delay(Bound, TestContext.Current.CancellationToken)) != work)
        {
            // A reader that hangs cannot be stopped, but it can be named.
            Assert.True(run.OfCurrent < Bound,
                FuzzFailure.Say(run.Current, $"hangs: {run.OfCurrent.TotalSeconds:0} s and more"));
            Assert.True(Stopwatch.GetElapsedTime(start) < RunBound,
                FuzzFailure.Say(run.Current, "the run takes for ever"));
        }

        FuzzFailure? failure = await work;
        Assert.True(failure is null, failure?.ToString());
        TestContext.Current.SendDiagnosticMessage(
            "{0} mutations in {1:0.0} s, the slowest took {2:0.0} ms",
            run.Done, Stopwatch.GetElapsedTime(start).TotalSeconds, run.Slowest.TotalMilliseconds);
    }

    [Fact]
    public void A_number_always_gives_the_same_mutant()
    {
        foreach (int number in (int[])[0, 1, 17, 99_999])
            Assert.Equal(FuzzCase.Of(number).Bytes, FuzzCase.Of(number).Bytes);

        // Small files meet the same small change now and then, but not often.
        int different = Enumerable.Range(0, 200).Select(n => Convert.ToBase64String(FuzzCase.Of(n).Bytes)).Distinct()
            .Count();
        Assert.InRange(different, 190, 200);
    }

    [Fact, TooSlowForMutants]
    public void Mutations_reach_every_kind_of_file_and_both_ends_of_the_reader()
    {
        var seen = new HashSet<(FuzzKind, bool)>();
        for (int number = 0; number < 2_000; number++)
        {
            FuzzCase one = FuzzCase.Of(number);
            seen.Add((one.Kind, one.Read()));
        }

        // Of every kind some mutants are still valid and some are not: neither end is fuzzed alone.
        Assert.Equal(2 * Enum.GetValues<FuzzKind>().Length, seen.Count);
    }

    [Fact, TooSlowForMutants]
    public void A_small_scenario_is_read_in_under_a_few_milliseconds()
    {
        SourceText text = Repository.Source("scenarios/laws/canary.yaml");
        var library = Shipped.DesignsOnly().With(ModelKind.Fleets, "laboratory",
            Repository.Models.Find(ModelKind.Fleets, "laboratory")!);
        TimeSpan best = TimeSpan.MaxValue;
        for (int i = 0; i < 300; i++)
        {
            // The fastest of many is what the reader costs; the others measure what else the machine does.
            long start = Stopwatch.GetTimestamp();
            ScenarioReader.Read(text, library);
            TimeSpan took = Stopwatch.GetElapsedTime(start);
            best = took < best ? took : best;
        }

        Assert.InRange(best.TotalMilliseconds, 0, 5);
    }
}
