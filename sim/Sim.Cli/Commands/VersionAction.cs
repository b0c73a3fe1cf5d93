using System.CommandLine.Invocation;
using System.CommandLine;
using System.Reflection;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>Prints the version of the program, with the commit it was built from.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult) => Session.Run(parseResult, session =>
    {
        session.Output.Write(new TerminalText().Line(typeof(VersionAction).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion));
        return ExitCode.Held;
    });
}
