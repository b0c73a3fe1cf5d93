namespace Sim.Experiments.Tests;

/// <summary>
/// Years over responses that a test says instead of runs: three designs, which take down all, half and none of their
/// endpoints.
/// </summary>
internal static class SmallYear
{
    public const string In = "kernel-driver";
    public const string Out = "minifilter-user-parser";
    public const string On = "vendor-telemetry-agent";

    private static readonly ExperimentPlan Experiment = SmallExperiment.Read(
        $"factors: [{{name: design, path: design.name, levels: [{In}, {Out}, {On}]}}]\nreplications: 2");

    /// <summary>One replication: the three designs take down all, half and none.</summary>
    public static IReadOnlyList<Response[]> Fixed { get; } = [[new(1, 10, 0)], [new(0.5, 2, 1)], [new(0, 0, 3)]];

    /// <summary>A plan of a year.</summary>
    public static YearPlan Plan(params YearProduct[] products) => new()
    {
        Years = 2000,
        Endpoints = 1_000_000,
        Products = products,
        Groups = [],
        Platform = new YearPlatform(In, 0, Ratio.Zero, null),
        Interactions = Ratio.Zero,
        Extents = [],
        Policies = [Policy("stay", 0), Policy("move", 100)],
    };

    /// <summary>A policy under which a percentage of vendors has moved.</summary>
    public static YearPolicy Policy(string name, int moved, string? to = null) =>
        new(name, name, Ratio.Of(moved, 100), to, []);

    /// <summary>A product with so many faulty releases a year.</summary>
    public static YearProduct Product(string name, string altitude, int percent, double faulty) => new(
        name, name, name, "anti-virus", Altitude.Parse(altitude), Ratio.Of(percent, 100), faulty * 100,
        Ratio.Of(1, 100), In, Out, true);

    /// <summary>Studies it.</summary>
    public static YearResult Run(YearPlan year, int threads = 2, IReadOnlyList<Response[]>? responses = null) =>
        YearStudy.Run(With(year), responses ?? Fixed, threads, CancellationToken.None);

    /// <summary>What every year gave at the assumed rates.</summary>
    public static YearRows Rows(YearPlan year, IReadOnlyList<Response[]>? responses = null)
    {
        YearModel model = Model(year, responses);
        var blocks = new YearBlocks(year.Years, 2, CancellationToken.None);
        return new YearRunner(model, new YearDraws(model, blocks), blocks, 0.95).Simulate(only: null);
    }

    /// <summary>It made ready.</summary>
    public static YearModel Model(YearPlan year, IReadOnlyList<Response[]>? responses = null) =>
        new(With(year), responses ?? Fixed);

    /// <summary>The experiment with it.</summary>
    public static ExperimentPlan With(YearPlan year) => Experiment with { Year = year };
}
