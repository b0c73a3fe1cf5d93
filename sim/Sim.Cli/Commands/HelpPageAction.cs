using System.CommandLine;
using System.CommandLine.Invocation;

namespace Sim.Cli;

/// <summary>Prints the help of the verb that was asked about; also when the rest of the line is wrong.</summary>
internal sealed class HelpPageAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    /// <summary>
    /// Whether a line cannot be done. Help on a verb is given whatever else is wrong, but not on a verb that does not
    /// exist.
    /// </summary>
    public static bool IsWrong(ParseResult line) => line.Action is HelpPageAction
        ? line is { CommandResult.Command: RootCommand, UnmatchedTokens.Count: > 0 }
        : line.Errors.Count > 0;

    public override int Invoke(ParseResult parseResult) => Session.Run(parseResult, session =>
    {
        session.Output.Write(HelpPage.Of(parseResult.CommandResult.Command));
        return ExitCode.Held;
    });
}
