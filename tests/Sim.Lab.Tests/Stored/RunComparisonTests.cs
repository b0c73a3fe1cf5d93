namespace Sim.Lab.Tests;

public sealed class RunComparisonTests
{
    private static readonly StoredRun A = Stored(SmallResult.Of());

    [Fact]
    public void A_result_equals_itself()
    {
        RunComparison difference = Compare(A, A with { Folder = "/b" });

        Assert.True(difference.IsEqual);
        Assert.False(difference.IsNonDeterminism);
        Assert.Null(difference.Divergence);
    }

    [Fact]
    public void Only_what_differs_is_listed()
    {
        SimResult other = A.Result with
        {
            Seed = 2, Digest = "ff", Totals = A.Result.Totals with { Crashed = 5 },
            Releases = [A.Result.Releases[0] with { Reverted = 60 }],
        };

        RunComparison difference = Compare(A, Stored(other));

        Assert.Equal([new ComparedSetting("seed", "1", "2")], difference.Settings);
        Assert.Equal([("Went down", 4d, 5d), ("Crashed", 4d, 5d)],
            difference.Totals.Where(f => f.IsDifferent).Select(f => (f.Name, f.A!.Value, f.B!.Value)));
        Assert.Equal([("Reverted", null, 60d)],
            difference.Milestones.Where(f => f.IsDifferent).Select(f => (f.Name, f.A, f.B)));
        Assert.False(difference.IsEqual);
        Assert.False(difference.IsNonDeterminism);
    }

    [Fact]
    public void The_first_window_that_differs_is_named()
    {
        SeriesPoint[] series = [.. A.Result.Series];
        series[1] = series[1] with { Down = 3 };
        series[2] = series[2] with { Down = 2 };

        RunComparison difference = Compare(A, A with { AllWindows = series });

        Assert.Equal(new SeriesDivergence(1, A.Result.Series[1], series[1]), difference.Divergence);
        Assert.False(difference.IsEqual);
    }

    [Fact]
    public void Windows_of_another_length_are_not_compared()
    {
        SimResult other = A.Result with { WindowSeconds = 10, Digest = "ff" };

        RunComparison difference = Compare(A, Stored(other));

        Assert.Null(difference.Divergence);
        Assert.Equal([new ComparedSetting("window", "1m", "10s")], difference.Settings);
    }

    [Fact]
    public void An_expectation_that_only_one_states_is_shown()
    {
        var expectation = new ExpectationResult("few crash", "totals.crashed", null, 5, 4, 1, Verdict.Held, "");

        RunComparison difference = Compare(
            A, Stored(A.Result with { Expectations = [expectation] }));

        Assert.Equal([new ComparedExpectation(null, expectation)], difference.Expectations);
    }

    [Fact]
    public void Without_the_scenario_nobody_can_tell_non_determinism_from_another_scenario()
    {
        RunComparison difference = Compare(A, Stored(A.Result with { Digest = "ff" }));

        Assert.False(difference.IsEqual);
        Assert.False(difference.IsNonDeterminism);
    }

    private static RunComparison Compare(StoredRun a, StoredRun b) => new(a, b, _ => null);

    private static StoredRun Stored(SimResult result) =>
        new("/a", result, result.Series, ResolvedYaml: null) { IsThinned = true, ProductVersion = "1.0" };
}
