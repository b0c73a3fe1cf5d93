using System.Globalization;

namespace Sim.Lab;

/// <summary>A request as the arguments with which the program is started again.</summary>
internal static class RunArguments
{
    private static readonly string[] Seeds = ["seed", "fleetSeed"];

    /// <summary>The keys that settings change; other dice change nothing of the scenario.</summary>
    public static IReadOnlyList<string> KeysOf(IEnumerable<string> sets) =>
        [.. sets.Select(s => s.Split('=')[0].Trim()).Except(Seeds, StringComparer.Ordinal)];

    public static IReadOnlyList<string> Of(RunRequest run)
    {
        List<string> arguments = [run.Scenario];
        Add("--replications", run.Replications);
        Add("--seed", run.Seed);
        Add("--fleet-seed", run.FleetSeed);
        Add("--scale", run.Scale);
        foreach (string set in run.Sets)
            Add("--set", set);

        Add("--host", run.Host?.Word());
        Add("--shards", run.Shards);
        Add("--threads", run.Threads);
        return arguments;

        void Add(string name, object? value)
        {
            if (value is not null)
                arguments.AddRange([name, Convert.ToString(value, CultureInfo.InvariantCulture)!]);
        }
    }
}
