namespace Sim.Calibration.Tests;

public sealed class LedgerWriterTests
{
    [Fact]
    public void A_ledger_reads_back_equal_and_says_what_was_fitted_to_what()
    {
        var store = new MemoryRunStore();
        CalibrationPlan plan = PlantedCase.Plan(0, store) with
        {
            Runs = new RunGrid(1, 5, 1, 2), Points = 10, Rounds = 1,
        };
        CalibrationFit fit = new Calibrator(plan, SmallScenario.Source, store, 2, new Ignored())
            .Run(CancellationToken.None);
        Ledger ledger = LedgerWriter.Of(plan, fit, SmallScenario.Source, "sim calibrate planted");
        string text = LedgerText.Write(ledger);
        ReadResult<Ledger> read = LedgerText.Read(SourceText.FromString("planted-ledger.yaml", text));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(text, LedgerText.Write(read.Value!));

        Assert.Equal("60%", read.Value!.Parameters[0].Former);
        Assert.Equal("recovery.hands.mobilisation.logNormal.median", read.Value.Parameters[1].Path);
        Assert.Equal((false, "50%", "50%"), (read.Value.Parameters[2].Determined, read.Value.Parameters[2].Former,
            read.Value.Parameters[2].Value));
        Assert.Equal(plan.Runs, read.Value.Runs);
        Assert.Equal(4, read.Value.Rows.Count);
        Assert.Equal(
            RunKey.OfScenario(SmallScenario.Source.Read(
                [.. read.Value.Parameters.Select(p => $"{p.Path}={p.Value}")])), read.Value.Digest);
    }

    [Fact]
    public void A_number_with_a_ledger_is_varied_in_the_interval_of_its_fit()
    {
        var ledger = new Ledger
        {
            Name = "planted", Scenario = "small", Repeat = "sim calibrate planted", Digest = new string('0', 32),
            ModelVersion = ModelVersion.Current, Thinning = 1,
            Runs = new RunGrid(1, 5, 1, 2), Points = 10, Misfit = new LedgerMisfit(2, 1, 1, 4, 0),
            Parameters =
            [
                new("fault", "update.fault.probability", "50%", "60%", "10%", "90%")
                {
                    Determined = true, Low = "45%",
                },
            ],
            Rows = [new("Went down", "totals.wentDown", ObservationKind.Value, 355, 0, "A run")],
        };
        string scenario = SmallScenario.Text.Replace(
            "probability: 60%", "probability: {value: 60%, basis: fitted, source: x, ledger: planted-ledger.yaml}",
            StringComparison.Ordinal);
        ScenarioReadResult read = ScenarioReader.Read(
            SourceText.FromString("small.yaml", scenario).Beside(new MemoryDataFolder().With(
                "planted-ledger.yaml", System.Text.Encoding.UTF8.GetBytes(LedgerText.Write(ledger)))),
            SmallScenario.Library, ScenarioOverrides.None);
        Assert.True(read.Plan is not null, string.Join('\n', read.Diagnostics));
        ScenarioFactor fault = ScenarioFactors.Find(read, []).Factors
            .Single(f => f.Parameter.Path == "update.fault.probability");

        Assert.Equal((0.45, 0.9, RangeOrigin.Ledger), (fault.Parameter.From, fault.Parameter.To, fault.Range));
    }
}
