namespace Sim.Cli;

/// <summary>The help of the program and of each verb, at 80 columns.</summary>
internal static class HelpPage
{
    private const int LabelWidth = 24;

    /// <summary>The help of a command; the root lists its verbs.</summary>
    public static TerminalText Of(Command command) =>
        command is RootCommand root ? OfRoot(root) : OfVerb((Verb)command);

    /// <summary>A verb's usage line, such as <c>sim run &lt;scenario&gt; [options]</c>.</summary>
    public static string Usage(Command command)
    {
        IEnumerable<string> arguments = command.Arguments.Where(a => !a.Hidden)
            .Select(a => a.Arity.MinimumNumberOfValues > 0
            ? $" <{Name(a)}>"
            : a.Arity.MaximumNumberOfValues > 1 ? $" [<{Name(a)}>…]" : $" [<{Name(a)}>]");
        return $"sim {(command as Verb)?.Spelling ?? command.Name}{string.Concat(arguments)} [options]";
    }

    private static TerminalText OfRoot(RootCommand root) => TerminalPage.Of(LabelWidth,
        [new Paragraph(root.Description ?? "")],
        [new Paragraph("Usage: sim <verb> [options]")],
        List("Verbs:", root.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description))),
        Options(root),
        List("Start here:",
        [
            ("sim list", "the scenarios that come along"),
            ("sim run july-2024", "the outage of July 2024, and a report of it"),
            ("sim new scenario", "a scenario of your own"),
            ("sim run --help", "a verb's options, with examples"),
        ]));

    private static TerminalText OfVerb(Verb verb) => TerminalPage.Of(LabelWidth,
    [
        [new Paragraph($"sim {verb.Spelling ?? verb.Name}: {verb.Description}")],
        .. verb.Notes.Select(n => (Block[])[new Paragraph(n)]),
        [new Statement(["Usage: " + Usage(verb)])],
        List("Arguments:", verb.Arguments.Where(a => !a.Hidden).Select(a => ($"<{Name(a)}>", a.Description))),
        Options(verb),
        verb.Examples.Count == 0 ? [] :
        [
            new Heading("Examples:"),
            .. verb.Examples.SelectMany(e => (Block[])
                [new Statement(["  " + e.Command]), new Statement([], e.Does, 6, Tone.Dim)]),
        ],
        [new Statement([new Piece("Exit codes: ", Tone.Dim)], ExitCodes(verb), 12)],
    ]);

    // In the order of their numbers, and no number parted from its word.
    private static string ExitCodes(Verb verb) => string.Join(" · ", verb.ExitCodes.Split(" · ")
        .Concat(["64 usage", "70 internal", "74 output closed", "141 reader left"])
        .Select(code => code.Split(' ', 2))
        .OrderBy(code => int.Parse(code[0], CultureInfo.InvariantCulture))
        .Select(code => $"{code[0]}{Numbers.NoBreak}{code[1]}"));

    private static IEnumerable<Block> Options(Command command) =>
        List("Options:", command.Options.Where(o => !o.Hidden).Select(o => (Spelling(o), o.Description)));

    private static string Spelling(Option option) =>
        string.Concat(option.Aliases.Where(a => a is "-h" or "-q" or "-o" or "-y").Order(StringComparer.Ordinal)
            .Select(a => a + ", "))
        + option.Name + (option.HelpName is null ? "" : $" <{option.HelpName}>");

    private static IEnumerable<Block> List(string heading, IEnumerable<(string Label, string? Text)> rows) =>
        rows.Select(r => new Entry("  " + r.Label, r.Text ?? "")).ToArray() is { Length: > 0 } entries
            ? [new Heading(heading), .. entries] : [];

    private static string Name(Argument argument) => argument.HelpName ?? argument.Name;
}
