using System.CommandLine;
using System.CommandLine.Invocation;
using Sim.Cli.Commands;
using Sim.Cli.Process;

namespace Sim.Cli.Help;

/// <summary>Prints the help of the verb that was asked about; also when the rest of the line is wrong.</summary>
internal sealed class HelpPageAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult) => Session.Run(parseResult, session =>
    {
        session.Output.Write(HelpPage.Of(parseResult.CommandResult.Command));
        return ExitCode.Held;
    });
}
