using System.CommandLine.Invocation;

namespace Sim.Cli;

/// <summary>Prints a page about a verb or the program, and does nothing else.</summary>
/// <param name="page">The page.</param>
/// <param name="isHelp">It is the help, which is given also when the rest of the line is wrong.</param>
internal sealed class PageAction(Func<Command, TerminalText> page, bool isHelp) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => isHelp;

    /// <summary>
    /// Whether a line cannot be done. Help on a verb is given whatever else is wrong, but not on a verb that does not
    /// exist.
    /// </summary>
    public static bool IsWrong(ParseResult line) => line.Action is PageAction { ClearsParseErrors: true }
        ? line is { CommandResult.Command: RootCommand, UnmatchedTokens.Count: > 0 }
        : line.Errors.Count > 0;

    public override int Invoke(ParseResult parseResult) =>
        Session.Run(parseResult, session => session.Show(page(parseResult.CommandResult.Command)));
}
