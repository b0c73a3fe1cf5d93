namespace Sim.Lab;

/// <summary>
/// The command that repeats a run: the scenario and what differs from its file. Settings without influence on the
/// result are left out, and no path of the machine is in it, so the same run has the same command everywhere.
/// </summary>
internal static class RepeatCommand
{
    /// <summary>Writes the command.</summary>
    /// <param name="scenario">Name in the catalogue, or a relative path.</param>
    /// <param name="request">The overrides.</param>
    /// <param name="plan">What was run.</param>
    /// <param name="file">The same without other seeds and scale.</param>
    public static string Of(string scenario, RunRequest request, ScenarioPlan plan, ScenarioPlan file) =>
        Write("run", scenario, request with
        {
            Seed = plan.Seed != file.Seed ? plan.Seed : null,
            FleetSeed = plan.FleetSeed != file.FleetSeed ? plan.FleetSeed : null,
            Scale = plan.Thinning != file.Thinning ? request.Scale : null,
        });

    /// <summary>Writes the command that repeats an experiment: what the command line says beside its name.</summary>
    /// <param name="experiment">Name in the catalogue, or a relative path.</param>
    /// <param name="request">The overrides.</param>
    public static string Of(string experiment, RunRequest request) => Write("compare", experiment, request);

    private static string Write(string verb, string name, RunRequest request) => $"sim {verb} "
        + string.Join(' ', RunArguments.Of(request with { Scenario = name, Host = null, Shards = null, Threads = null })
            .Select(Quoting.Shell));
}
