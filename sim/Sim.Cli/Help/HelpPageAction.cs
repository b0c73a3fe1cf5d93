using System.CommandLine;
using System.CommandLine.Invocation;
using Sim.Cli.Text;

namespace Sim.Cli.Help;

/// <summary>Prints the help of the verb that was asked about; also when the rest of the line is wrong.</summary>
internal sealed class HelpPageAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Terminal.Output(colour: true).Write(HelpPage.Of(parseResult.CommandResult.Command));
        return 0;
    }
}
