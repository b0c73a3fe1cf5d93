using System.CommandLine;
using Sim.Lab;

namespace Sim.Cli;

/// <summary>
/// The hidden verb that <c>sim bench</c> starts itself with; it answers with one measurement on one line.
/// </summary>
internal static class BenchChildCommand
{
    private static readonly Option<long> Unreachable = new("--unreachable");

    public static Verb Build() => new(BenchChild.Verb, "make one measurement",
        session => session.Print(session.Lab.Measure(
            new BenchProbe { Run = session.Request, Unreachable = session.Get(Unreachable) }, session.Stop) + "\n"),
        [.. CommonOptions.OfRun, Unreachable])
    {
        Hidden = true,
    };
}
