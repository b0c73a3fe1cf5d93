using System.CommandLine;

namespace Sim.Tidy.Tests;

/// <summary>Every call of <c>sim</c> in the docs has verbs and options that there are.</summary>
/// <param name="root">The real command line.</param>
internal sealed class CommandRule(RootCommand root)
{
    public const string Name = "commands";

    public IEnumerable<Finding> Check(IEnumerable<DocCommand> commands) =>
        from command in commands
        where command.Arguments[0] != "help" && !command.Arguments.Contains("--help")
        let errors = root.Parse([.. command.Arguments]).Errors
        where errors.Count > 0
        select new Finding(command.Page, command.Line, 1,
            $"'{command}' is no command: {string.Join(" ", errors.Select(e => e.Message))}",
            $"see 'sim {command.Arguments[0]} --help' for what there is");
}
