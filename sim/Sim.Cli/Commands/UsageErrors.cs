using System.CommandLine.Parsing;

namespace Sim.Cli;

/// <summary>What is wrong with a command line, each error with the word that was probably meant.</summary>
internal static class UsageErrors
{
    private const int ShortestBeginning = 3;

    /// <summary>The errors of a line as a page.</summary>
    public static TerminalText Of(ParseResult line)
    {
        Command command = line.CommandResult.Command;
        string help = command is RootCommand ? "sim --help" : $"sim {command.Name} --help";
        return TerminalPage.Of(
        [
            .. (command is RootCommand
                ? [OfRoot(command, line.UnmatchedTokens is [var word, ..] ? word : null)] : OfVerb(line, command))
                .SelectMany(e => ErrorPage.Blocks(e.Message, e.Hint)),
            new Paragraph($"See '{help}'.", Voice.Note),
        ]);
    }

    private static (string Message, string? Hint) OfRoot(Command root, string? word)
    {
        if (word is null)
            return ("a verb is missing", "what shall it do? 'sim list' shows the scenarios");

        if (word.StartsWith('-'))
            return ($"there is no option '{word}' before a verb", Meant(word, root.Options.Select(o => o.Name)));

        string[] verbs = [.. root.Subcommands.Where(c => !c.Hidden).Select(c => c.Name)];
        Verb? near = root.Subcommands.OfType<Verb>()
            .FirstOrDefault(v => v.Words.Contains(word, StringComparer.OrdinalIgnoreCase));
        return ($"there is no verb '{word}'", near is not null
            ? $"'sim {near.Name}' is the nearest there is"
            : Meant(word, verbs) ?? "the verbs are " + string.Join(", ", verbs));
    }

    private static IEnumerable<(string Message, string? Hint)> OfVerb(ParseResult line, Command command)
    {
        IReadOnlyList<string> unmatched = line.UnmatchedTokens;
        for (int i = 0; i < unmatched.Count; i++)
        {
            string word = unmatched[i];
            string name = word.Split('=')[0];
            yield return !word.StartsWith('-') ? ($"'{word}' is one word too many", null)
                : command.Options.Any(o => o.Name == name || o.Aliases.Contains(name))
                ? ($"'{name}' stands before the verb", $"write it after: sim {command.Name} … {name}")
                : ($"'sim {command.Name}' has no option '{name}'",
                    Meant(name, command.Options.Where(o => !o.Hidden).Select(o => o.Name)));

            // The word after an unknown option is most likely its value, which no one wants to hear about.
            if (word == name && word.StartsWith('-') && i + 1 < unmatched.Count && !unmatched[i + 1].StartsWith('-'))
                i++;
        }

        foreach (ParseError error in line.Errors)
        {
            if (!unmatched.Any(t => error.Message.Contains($"'{t}'", StringComparison.Ordinal)))
                yield return (Reword(error, command), null);
        }
    }

    private static string Reword(ParseError error, Command command) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult } missing =>
            $"<{missing.Argument.HelpName ?? missing.Argument.Name}> is missing: {HelpPage.Usage(command)}",
        OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} needs a value: {option.Option.Description}",
        CommandResult { Tokens.Count: 0 } when command.Arguments.Count > 0
            && error.Message.StartsWith("Required", StringComparison.Ordinal) =>
            $"<{command.Arguments[0].HelpName ?? command.Arguments[0].Name}> is missing: {HelpPage.Usage(command)}",
        _ => error.Message.TrimEnd('.'),
    };

    // A longer word that begins so, else the nearest by edits.
    private static string? Meant(string word, IEnumerable<string> known)
    {
        string? close = known.FirstOrDefault(k => word.Length >= ShortestBeginning && k.Length > word.Length
            && k.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ?? NearestName.Of(word, [.. known]);
        return close is null ? null : $"did you mean '{close}'?";
    }
}
