namespace Sim.Calibration.Tests;

public sealed class CalibratorTests
{
    private static readonly MemoryRunStore Store = new();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void The_ledger_is_the_same_for_every_number_of_threads(int threads) =>
        Assert.Equal(Ledger(2, new MemoryRunStore()), Ledger(threads, new MemoryRunStore()));

    [Fact]
    public void A_calibration_that_was_stopped_goes_on_and_gives_the_same_ledger()
    {
        var store = new MemoryRunStore();
        CalibrationPlan plan = Small(PlantedCase.Plan(0, store));
        using var stop = new CancellationTokenSource();
        var observer = new Ignored { After = done => { if (done == 30) stop.Cancel(); } };
        Assert.ThrowsAny<OperationCanceledException>(() =>
            new Calibrator(plan, SmallScenario.Source, store, 2, observer).Run(stop.Token));
        int kept = store.Count;
        Assert.InRange(kept, 30, 60);

        Assert.Equal(Ledger(2, new MemoryRunStore()), Ledger(2, store));
        Assert.True(store.Count > kept);
    }

    [Fact]
    public void What_the_rows_cannot_tell_stays_as_it_was_and_the_end_is_what_runs_say()
    {
        CalibrationPlan plan = Small(PlantedCase.Plan(0, Store));
        CalibrationFit fit = new Calibrator(plan, SmallScenario.Source, Store, 2, new Ignored())
            .Run(CancellationToken.None);
        Assert.True(fit.Parameters[2].IsUndetermined);
        Assert.Equal(0.5, fit.Parameters[2].Value);
        Assert.True(fit.After < fit.Before);

        MetricName[] metrics = [.. plan.Observations.Select(o => MetricName.Parse(o.Metric))];
        PointRuns end = new PointEvaluator(SmallScenario.Source, plan.Runs, metrics, Store, 2, new Ignored()).Evaluate(
            "end", [new ParameterSpace(plan.Parameters).Of([.. fit.Parameters.Select(p => p.Value)])],
            TestContext.Current.CancellationToken)[0];
        Assert.Equal(
            end.Values[0].Select(v => Math.Log(v + 1)).Average(), Math.Log(fit.Rows[0].After!.Value + 1), 9);
    }

    [Fact]
    public void A_bound_that_is_kept_pulls_at_nothing_and_one_that_is_broken_does()
    {
        CalibrationPlan plan = PlantedCase.Plan(0, Store);
        Assert.True(Fault(ObservationKind.AtMost, 250) < Fault(ObservationKind.AtLeast, 650));
        CalibrationFit kept = Fit(ObservationKind.AtLeast, 10);
        Assert.True(kept.Parameters[0].IsUndetermined);
        Assert.Equal(0, kept.Rows[0].StandingAfter);

        double Fault(ObservationKind kind, double bound) => Fit(kind, bound).Parameters[0] switch
        {
            { Low: { } low } => low, { High: { } high } => high, _ => throw new InvalidOperationException("flat"),
        };
        CalibrationFit Fit(ObservationKind kind, double bound) => new Calibrator(Small(plan) with
        {
            Parameters = [SmallScenario.Fault],
            Observations = [new Observation("Went down", "totals.wentDown", kind, bound, 5, "A bound")],
        }, SmallScenario.Source, Store, 2, new Ignored()).Run(CancellationToken.None);
    }

    [Fact]
    public void A_row_that_no_run_has_is_told_and_not_fitted()
    {
        CalibrationPlan plan = Small(PlantedCase.Plan(0, Store)) with
        {
            Observations =
            [
                new Observation("Never", "releases.content.usable99", ObservationKind.Value, 60, 1, "Nobody"),
            ],
            Parameters = [SmallScenario.Fault],
        };
        CalibrationFailedException failed = Assert.Throws<CalibrationFailedException>(() =>
            new Calibrator(plan, new Source(), Store, 2, new Ignored())
                .Run(CancellationToken.None));
        Assert.Contains("'Never' (releases.content.usable99)", failed.Message, StringComparison.Ordinal);
    }

    private static string Ledger(int threads, IRunStore store)
    {
        CalibrationPlan plan = Small(PlantedCase.Plan(0, store));
        CalibrationFit fit = new Calibrator(plan, SmallScenario.Source, store, threads, new Ignored())
            .Run(CancellationToken.None);
        return LedgerText.Write(LedgerWriter.Of(plan, fit, SmallScenario.Source, "sim calibrate planted"));
    }

    private static CalibrationPlan Small(CalibrationPlan plan) => plan with
    {
        Runs = new RunGrid(1, 8, 1, 1), Points = 12, Rounds = 1,
    };

    /// <summary>Nobody comes back within the run.</summary>
    private sealed class Source : IScenarioSource
    {
        public ScenarioPlan Read(IReadOnlyList<string> sets) =>
            SmallScenario.Source.Read([.. sets, "duration=90m"]);
    }
}
