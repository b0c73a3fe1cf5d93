namespace Sim.Validation.Tests;

/// <summary>July 2024 against what was published; fleets 1 to 20, none of which a parameter was fitted on.</summary>
public sealed class July2024ValidationTests
{
    private const double RevertSeconds = 78 * 60;
    private const string Fit = "scenarios/incidents/july-2024-fit-ledger.yaml";

    public static TheoryData<string> Rows => [.. July2024.Rows.Select(r => r.Metric)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_median_of_twenty_seeds_agrees_with_the_published_figure_or_is_said_to_miss_it(string metric)
    {
        PublishedRow row = July2024.Rows.Single(r => r.Metric == metric);
        double median = PublishedRow.Median(row.Of(Replications.July.Value));
        bool agrees = median >= row.Min && median <= row.Max;

        Assert.True(agrees == (row.Missed.Length == 0),
            $"{row.Name}: median {median} is {(agrees ? "" : "not ")}in [{row.Min}, {row.Max}]; sim run july-2024 "
                + "--seed S --fleet-seed S, S = 1 to 20");
    }

    [Fact]
    public void The_crashes_of_every_seed_are_within_ten_percent()
    {
        Assert.All(Replications.July.Value, result =>
            Assert.True(Math.Abs((result.Totals.Crashed / 8.5e6) - 1) <= .10,
                $"{result.Totals.Crashed}: {result.Repeat}"));
    }

    [Fact]
    public void No_endpoint_applies_the_file_at_or_after_the_revert()
    {
        Assert.All(Replications.July.Value, result =>
        {
            Assert.Equal(RevertSeconds, result.Releases[0].Reverted);
            Assert.True(result.Releases[0].LastApplied < RevertSeconds, result.Repeat);
        });
    }

    [Fact]
    public void The_control_of_march_and_april_crashes_nothing()
    {
        IReadOnlyList<SimResult> results = Replications.Run("ipc-march-april-2024", [1, 2, 3], null, true);

        Assert.All(results, result =>
        {
            Assert.Equal(0, result.Totals.Crashed);
            Assert.True(result.Totals.Exposed > 1_000_000, result.Repeat);
            Assert.All(result.Expectations, e => Assert.Equal(Verdict.Held, e.Verdict));
        });
    }

    [Fact]
    public void The_document_repeats_what_the_seeds_gave() =>
        MeasuredTable.Check("seeds 1 to 20", MeasuredTable.Of(July2024.Rows, Replications.July.Value));

    [Fact]
    public void The_document_repeats_what_the_ledger_says() => MeasuredTable.Check("the fit", LedgerTable.Of(Fit));

    [Fact]
    public void The_scenario_stores_what_the_fleets_gave()
    {
        string path = Path.Combine(SourceTree.Root, "scenarios", "incidents", "july-2024.yaml");
        string file = File.ReadAllText(path);
        bool isUpdate = Environment.GetEnvironmentVariable(MeasuredTable.UpdateVariable) == "1";
        string measured = StoredRanges.Update(
            file, metric => StoredRanges.Text(metric, Replications.July.Value), everywhere: isUpdate);
        if (isUpdate)
            File.WriteAllText(path, measured);

        Assert.True(isUpdate || file == measured,
            $"{path} stores other ranges over fleets than seeds 1 to 20 give. Look at the change, then run the tests "
                + $"of tests/Sim.Validation.Tests with {MeasuredTable.UpdateVariable}=1. Measured now:\n"
                + string.Join('\n', measured.Split('\n').Except(file.Split('\n'))));
    }
}
