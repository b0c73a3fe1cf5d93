namespace Sim.Lab;

/// <summary>Requests as command lines.</summary>
internal static class RunArguments
{
    private static readonly string[] Seeds = ["seed", "fleetSeed"];

    /// <summary>The keys that settings change; other dice change nothing of the scenario.</summary>
    public static IReadOnlyList<string> KeysOf(IEnumerable<string> sets) =>
        [.. sets.Select(s => s.Split('=')[0].Trim()).Except(Seeds, StringComparer.Ordinal)];

    /// <summary>The arguments with which the program is started again for a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="more">Options of a hidden verb; one without a value is left out.</param>
    public static IEnumerable<string> Of(RunRequest run, params IEnumerable<(string Option, object? Value)> more)
    {
        IEnumerable<(string Option, object? Value)> options =
        [
            ("--replications", run.Replications), ("--seed", run.Seed), ("--fleet-seed", run.FleetSeed),
            ("--scale", run.Scale), .. run.Sets.Select(set => ("--set", (object?)set)),
            ("--host", run.Host?.Word()), ("--shards", run.Shards), ("--threads", run.Threads), .. more,
        ];
        return options.Where(o => o.Value is not null)
            .SelectMany(o => (string[])[o.Option, Convert.ToString(o.Value, CultureInfo.InvariantCulture)!])
            .Prepend(run.Scenario);
    }

    /// <summary>
    /// The command that repeats a run: the scenario and what differs from its file. Settings without influence on the
    /// result are left out, and no path of the machine is in it, so the same run has the same command everywhere.
    /// </summary>
    /// <param name="scenario">Name in the catalogue, or a relative path.</param>
    /// <param name="request">The overrides.</param>
    /// <param name="plan">What was run.</param>
    /// <param name="file">The same without other seeds and scale.</param>
    public static string Repeat(string scenario, RunRequest request, ScenarioPlan plan, ScenarioPlan file) =>
        Repeat("run", scenario, request with
        {
            Seed = plan.Seed != file.Seed ? plan.Seed : null,
            FleetSeed = plan.FleetSeed != file.FleetSeed ? plan.FleetSeed : null,
            Scale = plan.Thinning != file.Thinning ? request.Scale : null,
        });

    /// <summary>The command that repeats what was asked for under a name.</summary>
    public static string Repeat(string verb, string name, RunRequest request) => $"sim {verb} " + string.Join(
        ' ', Of(request with { Scenario = name, Host = null, Shards = null, Threads = null }).Select(Quoting.Shell));
}
