using System.CommandLine.Parsing;

namespace Sim.Cli;

/// <summary><c>sim new</c>: a commented scenario, design or calibration to start from.</summary>
internal static class NewCommand
{
    private const string Thing = "scenario";
    private const string Design = "design";
    private const string Calibration = "calibration";
    private const string NameKey = "name";

    // It has every mechanism that contains a fault, to be changed or removed.
    private const string Usual = "minifilter-user-parser";

    private static readonly Argument<string> What = new("what")
    {
        HelpName = Thing, Hidden = true,
    };

    private static readonly Argument<string?> DesignName = new("of")
    {
        HelpName = NameKey, Hidden = true, Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly IReadOnlyList<(DraftField Field, Option<string?> Option)> Fields =
    [
        .. DraftFields.All.Select(f => (f, new Option<string?>("--" + f.Key)
        {
            HelpName = f.ValueName, Description = $"{Phrases.Clause(f.Question)} (default: {f.Default})",
        })),
    ];

    private static readonly Option<string?> From = new("--from")
    {
        HelpName = "scenario",
        Description =
            $"copy a scenario of the catalogue, or a file, instead of asking; a design begins with another one "
                + $"(default: {Usual})",
    };

    private static readonly Option<string?> Place = new("--file")
    {
        HelpName = "path", Description = "where to write it (default: NAME.yaml here)",
    };

    private static readonly Option<bool> Yes = new("--yes", "-y") { Description = "ask nothing, take the defaults" };

    public static Verb Build()
    {
        Verb verb = new("new", "write a commented scenario, design or calibration of your own, which runs", New,
            [What, DesignName, .. Fields.Select(f => f.Option), From, Place, Yes])
        {
            Words = ["init", "create", "add", "template", "scaffold"],
            Spelling = $"new {Thing}|{Design}|{Calibration} [NAME]",
            Notes =
            [
                "On a terminal it asks for what no option gives; Enter takes the default. Where input is redirected it "
                + "asks nothing. An existing file is never written over.",
            ],
            Examples =
            [
                ("sim new scenario", "asks a few questions"),
                ("sim new scenario --name ours --strategy timed-rings --yes", "in rings, and no questions"),
                ("sim new scenario --from july-2024 --name our-july", "a copy to change"),
                ("sim new design our-sensor --from ebpf-linux",
                    "a design that begins with the numbers of another one"),
                ("sim new calibration ours", "numbers of a scenario, to be fitted to what you observed"),
            ],
            ExitCodes = "0 written · 65 it is there already, or an answer does not do · 130 interrupted",
        };
        foreach ((DraftField field, Option<string?> option) in Fields)
            option.Validators.Add(result => Check(field, result));

        What.Validators.Add(CheckWhat);
        verb.Validators.Add(CheckFrom);
        return verb;
    }

    private static ExitCode New(Session session)
    {
        string? file = session.Get(Place);
        if (session.Get(What) == Design)
        {
            string name = Name(session, Design);
            return session.Show(NewPage.Of(
                session.Lab.Drafts.Design(name, session.Get(From) ?? Usual, file),
                path => $"sim run faulty-update --set {Quoting.Shell($"design.name=./{path.Replace('\\', '/')}")}"));
        }

        if (session.Get(What) == Calibration)
        {
            return session.Show(NewPage.Of(
                session.Lab.Drafts.Calibration(Name(session, Calibration), file),
                path => $"sim calibrate {Quoting.Shell($"./{path.Replace('\\', '/')}")}"));
        }

        bool asks = !session.Get(Yes) && !Console.IsInputRedirected && session.Error.IsInteractive;
        DraftedScenario drafted = session.Get(From) is { } from
            ? session.Lab.Drafts.Copy(from, Answer(Fields[0]), file)
            : session.Lab.Drafts.Write(Fields.ToDictionary(f => f.Field.Key, Answer, StringComparer.Ordinal), file);
        return session.Show(NewPage.Of(drafted, path => $"sim run {Quoting.Shell(path)}"));

        string Answer((DraftField Field, Option<string?> Option) of) =>
            session.Get(of.Option) ?? (asks ? Ask(of.Field, session.Error) : of.Field.Default);
    }

    private static string Name(Session session, string what) =>
        session.Get(DesignName) ?? session.Get(Fields[0].Option) ?? throw new LabInputException(
            $"a {what} needs a name", $"write it after the word, such as 'sim new {what} ours'");

    // One line a question; an empty answer takes the default, and a bad one is asked again. Where the answers end, as
    // with Ctrl-D, the verb does.
    private static string Ask(DraftField field, Terminal terminal)
    {
        while (true)
        {
            terminal.WriteText($"{field.Question} [{field.Default}]: ");
            string answer = (Console.ReadLine() ?? throw new OperationCanceledException("The answers ended.")).Trim();
            if (answer.Length == 0)
                return field.Default;

            if (field.Problem(answer) is not { } problem)
                return answer;

            terminal.Write(TerminalPage.Of([new Statement([], problem, 2, Tone.Bad)]));
        }
    }

    private static void CheckWhat(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: not (Thing or Design or Calibration) } word])
            result.AddError($"there is nothing new to make of '{word.Value}': take {Thing}, {Design} or {Calibration}");
    }

    private static void Check(DraftField field, OptionResult result)
    {
        if (result.Tokens is [{ Value: { } text }] && field.Problem(text) is { } problem)
            result.AddError($"--{field.Key}: {problem}");
    }

    private static void CheckFrom(CommandResult result)
    {
        bool design = result.GetValue(What) is Design or Calibration;
        if (!design && result.GetResult(DesignName) is { Implicit: false, Tokens.Count: > 0 })
            result.AddError($"the name of a scenario is given with --{NameKey}");

        if (!design && result.GetResult(From) is not { Implicit: false })
            return;

        foreach ((DraftField field, Option<string?> option) in Fields.Where(f => f.Field.Key != NameKey))
        {
            if (result.GetResult(option) is { Implicit: false })
                result.AddError(
                    design
                        ? $"--{field.Key} is for scenarios, not for a {result.GetValue(What)}"
                        : $"--{field.Key} cannot be given with --from, which copies a scenario as it is");
        }
    }
}
