using System.CommandLine;
using System.Globalization;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>The help of the program and of each verb, at 80 columns.</summary>
internal static class HelpPage
{
    private const int LabelWidth = 24;

    /// <summary>The help of a command; the root lists its verbs.</summary>
    public static TerminalText Of(Command command) => command is RootCommand root ? OfRoot(root) : OfVerb(command);

    /// <summary>A verb's usage line, such as <c>sim run &lt;scenario&gt; [options]</c>.</summary>
    public static string Usage(Command command)
    {
        IEnumerable<string> arguments = command.Arguments.Where(a => !a.Hidden)
            .Select(a => a.Arity.MinimumNumberOfValues > 0
            ? $" <{Name(a)}>"
            : a.Arity.MaximumNumberOfValues > 1 ? $" [<{Name(a)}>…]" : $" [<{Name(a)}>]");
        return $"sim {Spelling(command)}{string.Concat(arguments)} [options]";
    }

    private static string Spelling(Command command) => (command as Verb)?.Spelling ?? command.Name;

    private static TerminalText OfRoot(RootCommand root)
    {
        TerminalText page = new TerminalText()
            .Paragraph(root.Description ?? string.Empty)
            .Blank()
            .Line("Usage: sim <verb> [options]")
            .Blank()
            .Line(new Piece("Verbs:", Tone.Strong));
        foreach (Command verb in root.Subcommands.Where(c => !c.Hidden))
            Labelled(page, verb.Name, verb.Description);

        page.Blank().Line(new Piece("Options:", Tone.Strong));
        Options(page, root.Options);
        page.Blank().Line(new Piece("Start here:", Tone.Strong));
        Labelled(page, "sim list", "the scenarios that come along");
        Labelled(page, "sim run july-2024", "the outage of July 2024, and a report of it");
        Labelled(page, "sim new scenario", "a scenario of your own");
        Labelled(page, "sim run --help", "a verb's options, with examples");
        return page;
    }

    private static TerminalText OfVerb(Command command)
    {
        var verb = command as Verb;
        TerminalText page = new TerminalText().Paragraph($"sim {Spelling(command)}: {command.Description}");
        foreach (string note in verb?.Notes ?? [])
            page.Blank().Paragraph(note);

        page.Blank().Line("Usage: " + Usage(command));
        if (command.Arguments.Any(a => !a.Hidden))
        {
            page.Blank().Line(new Piece("Arguments:", Tone.Strong));
            foreach (Argument argument in command.Arguments.Where(a => !a.Hidden))
                Labelled(page, $"<{Name(argument)}>", argument.Description);
        }

        if (command.Options.Any(o => !o.Hidden))
        {
            page.Blank().Line(new Piece("Options:", Tone.Strong));
            Options(page, command.Options);
        }

        if (verb is { Examples.Count: > 0 })
        {
            page.Blank().Line(new Piece("Examples:", Tone.Strong));
            foreach (Example example in verb.Examples)
                page.Line("  " + example.Command).Paragraph(example.Does, 6, Tone.Dim);
        }

        return page.Blank().Labelled("Exit codes: ", 12, ExitCodes(verb));
    }

    // In the order of their numbers, and no number parted from its word.
    private static string ExitCodes(Verb? verb) => string.Join(" · ", (verb?.ExitCodes ?? "0 done").Split(" · ")
        .Concat(["64 usage", "70 internal", "74 output closed", "141 reader left"])
        .Select(code => code.Split(' ', 2))
        .OrderBy(code => int.Parse(code[0], CultureInfo.InvariantCulture))
        .Select(code => $"{code[0]}{Numbers.NoBreak}{code[1]}"));

    private static void Options(TerminalText page, IEnumerable<Option> options)
    {
        foreach (Option option in options.Where(o => !o.Hidden))
        {
            string aliases = string.Concat(
                option.Aliases.Where(a => a is "-h" or "-q" or "-o" or "-y").Order(StringComparer.Ordinal)
                .Select(a => a + ", "));
            string value = option.HelpName is null ? string.Empty : $" <{option.HelpName}>";
            Labelled(page, aliases + option.Name + value, option.Description);
        }
    }

    private static void Labelled(TerminalText page, string label, string? text)
    {
        if (label.Length + 4 > LabelWidth)
        {
            page.Line("  " + label).Paragraph(text ?? string.Empty, LabelWidth);
        }
        else
        {
            bool first = true;
            foreach (string line in TerminalText.Wrap(text ?? string.Empty, TerminalText.Width - LabelWidth))
            {
                page.Line((first ? "  " + label : string.Empty).PadRight(LabelWidth), line);
                first = false;
            }
        }
    }

    private static string Name(Argument argument) => argument.HelpName ?? argument.Name;
}
