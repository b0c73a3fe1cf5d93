namespace Sim.Lab;

/// <summary>What each measurement of <c>sim bench</c> runs.</summary>
public static class BenchPlan
{
    private const long Unreachable = 450_000_000;

    /// <summary>The names, in the order of <c>all</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["small", "unreachable", "windows", "full"];

    /// <summary>The rows of a measurement.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="run">The scenario; overrides of the command line are kept.</param>
    internal static IReadOnlyList<BenchCase> Rows(string name, RunRequest run) => name switch
    {
        "small" => [new("scale 0.01", run with { Scale = run.Scale ?? "0.01" })],
        "unreachable" => [new("fleet as it is", run), new("with 450 M out of reach", run, Unreachable)],
        "windows" =>
        [
            new("windows of 60 s", run with { Sets = [.. run.Sets, "window=60s"] }),
            new("windows of 10 s", run with { Sets = [.. run.Sets, "window=10s"] }),
        ],
        "full" =>
        [
            new("1 shard", run with { Shards = 1 }),
            new("2 shards", run with { Shards = 2 }),
            new("64 shards", run with { Shards = 64 }),
        ],
        _ => throw new LabInputException($"there is no measurement '{name}'",
            $"take {string.Join(", ", Names)} or all"),
    };
}
