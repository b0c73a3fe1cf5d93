namespace Sim.Browser.Tests;

/// <summary>The pages under test, written once: a run of the lab, the fixtures, and a comparison.</summary>
internal static class Pages
{
    private static readonly string Folder = Environment.GetEnvironmentVariable(
        "SIM_REPORT_PAGES") is { Length: > 0 } kept
        ? Directory.CreateDirectory(kept).FullName
        : Directory.CreateTempSubdirectory("sim-pages-").FullName;

    private static readonly Lazy<StoredRun> Real = new(() => Run());
    private static readonly Lazy<StoredRun> Earlier = new(() => Run("rollout.revertAt=2024-07-19T04:19Z"));

    private static readonly Dictionary<string,
        Lazy<string>> Files = new[] { "run", "july", "thinned", "quiet", "comparison", "experiment", "halted", "year" }
        .ToDictionary(name => name, name => new Lazy<string>(() => WriteFile(name)));

    /// <summary>Names of the pages.</summary>
    public static IReadOnlyCollection<string> Names => Files.Keys;

    /// <summary>Where screenshots go, beside the pages.</summary>
    public static string Shots => Folder;

    /// <summary>Full path of a page.</summary>
    public static string FileOf(string name) => Files[name].Value;

    private static string WriteFile(string name)
    {
        string path = Path.Combine(Folder, name + ".html");
        File.WriteAllText(path, name switch
        {
            "run" => RunContent.Build(Real.Value.Result, Real.Value.AllWindows).ToHtml(),
            "july" => RunContent.Build(JulyFixture.Result, JulyFixture.AllWindows).ToHtml(),
            "thinned" => RunContent.Build(JulyFixture.Thinned, JulyFixture.AllWindows).ToHtml(),
            "quiet" => RunContent.Build(JulyFixture.Quiet).ToHtml(),
            "experiment" => ExperimentContent.Build(ExperimentFixture.Matrix).ToHtml(),
            "year" => ExperimentContent.Build(YearFixture.With(YearFixture.Three)).ToHtml(),
            "halted" => ExperimentContent.Build(ExperimentFixture.Pair).ToHtml(),
            _ => ComparisonContent.Build(new RunComparison(Real.Value, Earlier.Value, _ => null)).ToHtml(),
        });
        return path;
    }

    private static StoredRun Run(params string[] sets)
    {
        SimLab lab = SimLab.Open(AppContext.BaseDirectory, AppContext.BaseDirectory);
        RunRequest request = new() { Scenario = "july-2024", Scale = "0.01", Sets = sets, OutRoot = null };
        RunReport report = lab.Run(request, _ => SilentObserver.Instance, CancellationToken.None);
        return new StoredRun(Folder, report.Result, report.AllWindows, ResolvedScenarioWriter.Write(report.Plan));
    }
}
