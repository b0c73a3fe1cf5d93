namespace Sim.Lab;

/// <summary>Analyses the sensitivity of a scenario, keeps the runs, and writes the result's folder.</summary>
/// <param name="shelf">Where scenarios come from.</param>
/// <param name="runner">Writes folders.</param>
internal sealed class SensitivityRunner(ScenarioShelf shelf, Runner runner)
{
    public SensitivityReport Run(
        SensitivityRequest request, Func<SensitivityPlan, IPointObserver> watch, CancellationToken cancellation)
    {
        MetricName metric = MetricOf(request.Metric);
        (SensitivityPlan plan, ScenarioSource source) = Read(request, metric);
        string? root = runner.RootOf(request.Run.OutRoot);
        IRunStore store = root is null ? new MemoryRunStore() : RunStores.In(root);
        var choice = new HostChoice(HostKind.Sequential, 1, HostChoice.ThreadsOf(request.Run.Threads));
        (SensitivityResult result, Manifest manifest) = Runner.Time(choice, () => Runner.Fitting(() => RunStores.Kept(
            () => new SensitivityStudy(plan, source, store, choice.Threads, watch(plan)).Run(cancellation))));
        if (result.Indices.Count == 0)
        {
            throw new LabInputException(
                $"no runs have a value of {metric.Text} wherever the numbers lie", "take another metric");
        }

        string? folder = runner.Write(
            root, place => SensitivityFolder.Write(place, result, manifest, cancellation), cancellation);
        return new SensitivityReport(result, folder, TimeSpan.FromSeconds(manifest.Seconds));
    }

    private (SensitivityPlan Plan, ScenarioSource Source) Read(SensitivityRequest request, MetricName metric)
    {
        (string path, string shown) = shelf.Locate(request.Run.Scenario);
        SourceText text = NamedFile.Read(path, shown, shelf);
        ScenarioOverrides overrides = request.Run with { Folder = new DirectoryDataFolder(shelf.Absolute(".")) };
        ScenarioReadResult read = ScenarioReader.Read(text, shelf.Library, overrides);
        ScenarioPlan scenario = read.Plan ?? throw new LabInputException(read.Diagnostics);
        if (MetricReferences.Check(metric, scenario) is { Count: > 0 } wrong)
            throw new LabInputException(wrong);

        FactorList factors = ScenarioFactors.Find(read, request.Run.Sets);
        if (factors.Factors.Count == 0)
        {
            throw new LabInputException(
                $"nothing to vary: no number of '{scenario.Name}' says that it is assumed, inferred or fitted",
                "give its numbers basis and source");
        }

        return (
            new SensitivityPlan
            {
                Base = scenario,
                Metric = metric.Text,
                Factors = factors,
                Trajectories = request.Trajectories ?? SensitivityRequest.UsualTrajectories,
                Rows = request.Rows ?? SensitivityRequest.UsualRows,
                Most = request.Most ?? SensitivityRequest.UsualMost,
                Repeat = Repeat(request, path, metric),
            },
            new ScenarioSource(text, shelf.Library, overrides, scenario));
    }

    private string Repeat(SensitivityRequest request, string path, MetricName metric)
    {
        (string Option, int? Value)[] more =
            [("--trajectories", request.Trajectories), ("--rows", request.Rows), ("--most", request.Most)];
        return RunArguments.Repeat("sensitivity", shelf.RepeatName(request.Run.Scenario, path), request.Run)
            + $" --metric {Quoting.Shell(metric.Text)}"
            + string.Concat(more.Where(m => m.Value is not null)
                .Select(m => string.Create(CultureInfo.InvariantCulture, $" {m.Option} {m.Value}")));
    }

    private static MetricName MetricOf(string text) =>
        MetricName.TryParse(text, out MetricName? metric, out string problem, out string? near)
            ? metric!
            : throw new LabInputException(
                $"'{text}' is not a metric: {problem}",
                near ?? "docs/reference/measures.md lists them");
}
