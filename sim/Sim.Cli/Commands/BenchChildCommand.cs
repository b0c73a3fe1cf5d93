using System.CommandLine;
using Sim.Lab;

namespace Sim.Cli;

/// <summary>
/// The hidden verb that <c>sim bench</c> starts itself with; it answers with one measurement on one line.
/// </summary>
internal static class BenchChildCommand
{
    private static readonly Option<long> Unreachable = new("--unreachable");

    public static Verb Build()
    {
        var verb = new Verb(BenchChild.Verb, "make one measurement") { Hidden = true };
        verb.Add(CommonOptions.Scenario);
        foreach (Option option in (Option[])
        [
            CommonOptions.Seed, CommonOptions.FleetSeed, CommonOptions.Scale, CommonOptions.Set, CommonOptions.Host,
            CommonOptions.Shards, CommonOptions.Threads, Unreachable,
        ])
        {
            verb.Add(option);
        }

        verb.SetAction(line => Session.Run(line, session =>
        {
            var probe = new BenchProbe
            {
                Run = CommonOptions.RequestOf(line) with { OutRoot = null },
                Unreachable = line.GetValue(Unreachable),
            };
            session.Output.WriteText(session.Lab.Measure(probe, session.Stop) + "\n");
            return ExitCode.Held;
        }));
        return verb;
    }
}
