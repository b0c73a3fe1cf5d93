namespace Sim.Calibration.Tests;

public sealed class PointEvaluatorTests
{
    private static readonly RunGrid Grid = new(11, 3, 5, 2);
    private static readonly ParameterSpace Space = new([SmallScenario.Fault, SmallScenario.Crews]);
    private static readonly MetricName[] Metrics =
        [MetricName.Parse("totals.wentDown"), MetricName.Parse("series.onlineShare@6h")];

    [Fact]
    public void A_point_is_run_as_the_command_line_would_run_it()
    {
        PointRuns runs = Evaluate(new MemoryRunStore(), 2, Space.At([0.25, 0.5]))[0];
        Assert.Equal(["update.fault.probability=30%", "recovery.hands.endpointsPerTechnician=45"], runs.Point.Sets);
        for (int run = 0; run < Grid.Count; run++)
        {
            ScenarioPlan plan = ScenarioReader.Read(
                SourceText.FromString("small.yaml", SmallScenario.Text), SmallScenario.Library, new ScenarioOverrides
                {
                    Sets = runs.Point.Sets, FleetSeed = 11 + ((ulong)run / 2), Seed = 5 + (ulong)run,
                }).Plan!;
            RunOutcome outcome = Outcome.Of(plan);
            Assert.Equal(
                Metrics.Select(m => m.Read(outcome.Result, outcome.AllWindows)!.Value),
                runs.Values.Select(v => v[run]));
        }
    }

    [Fact]
    public void Threads_and_order_leave_no_trace()
    {
        SpacePoint[] points = [Space.At([0.1, 0.9]), Space.At([0.9, 0.1]), Space.Former];
        IReadOnlyList<PointRuns> one = Evaluate(new MemoryRunStore(), 1, points);
        IReadOnlyList<PointRuns> seven = Evaluate(new MemoryRunStore(), 7, [.. points.Reverse()]);
        Assert.Equal(one.Select(p => p.Values), seven.Reverse().Select(p => p.Values));
    }

    [Fact]
    public void What_a_folder_keeps_is_not_run_again_and_damage_counts_as_nothing()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("sim-calibration-");
        try
        {
            var store = new FolderRunStore(folder.FullName);
            IReadOnlyList<PointRuns> first = Evaluate(store, 2, Space.Former);
            string[] files = Directory.GetFiles(folder.FullName, "*.tsv", SearchOption.AllDirectories);
            Assert.Equal(Grid.Count, files.Length);

            // A file with other numbers shows that it was read, and half a file that it was not.
            File.WriteAllText(files[0], File.ReadAllText(files[0]).Replace("totals.wentDown\t", "totals.wentDown\t9",
                StringComparison.Ordinal));
            File.WriteAllText(files[1], "totals.wentDown\t12");
            IReadOnlyList<PointRuns> second = Evaluate(store, 2, Space.Former);
            Assert.Single(first[0].Values[0].Zip(second[0].Values[0]), v => v.First != v.Second);
            Assert.Equal(first[0].Values[1], second[0].Values[1]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_job_that_is_stopped_keeps_the_runs_that_it_has_done()
    {
        var store = new MemoryRunStore();
        using var stop = new CancellationTokenSource();
        var observer = new Ignored { After = done => { if (done == 4) stop.Cancel(); } };
        var evaluator = new PointEvaluator(SmallScenario.Source, Grid, Metrics, store, 1, observer);
        Assert.ThrowsAny<OperationCanceledException>(() => evaluator.Evaluate("x", [Space.Former], stop.Token));
        Assert.Equal(4, store.Count);
    }

    [Fact]
    public void A_point_that_the_scenario_does_not_take_is_refused_with_the_reason()
    {
        var space = new ParameterSpace([
            new("night", "recovery.hands.nihgt", 0, 1, ParameterScale.Linear) { Unit = MetricUnit.Share },
        ]);
        PointRefusedException refused = Assert.Throws<PointRefusedException>(() => Evaluate(
            new MemoryRunStore(), 1, space.At([0.5])));
        Assert.Contains("did you mean 'night'?", Assert.Single(refused.Diagnostics).ToString(),
            StringComparison.Ordinal);
    }

    private static IReadOnlyList<PointRuns> Evaluate(IRunStore store, int threads, params SpacePoint[] points) =>
        new PointEvaluator(SmallScenario.Source, Grid, Metrics, store, threads, new Ignored())
            .Evaluate("test", points, CancellationToken.None);
}
