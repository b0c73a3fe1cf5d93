using System.CommandLine.Parsing;
using System.CommandLine;
using Sim.Lab;

namespace Sim.Cli;

/// <summary><c>sim new scenario</c>: a commented file to start from.</summary>
internal static class NewCommand
{
    private const string Thing = "scenario";
    private const string NameKey = "name";

    private static readonly Argument<string> What = new("what")
    {
        HelpName = Thing, Hidden = true,
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
        HelpName = "scenario", Description = "copy a scenario of the catalogue, or a file, instead of asking",
    };

    private static readonly Option<string?> Place = new("--file")
    {
        HelpName = "path", Description = "where to write it (default: NAME.yaml here)",
    };

    private static readonly Option<bool> Yes = new("--yes", "-y") { Description = "ask nothing, take the defaults" };

    public static Verb Build()
    {
        var verb = new Verb("new", "write a commented scenario file of your own, which validates and runs")
        {
            Spelling = "new " + Thing,
            Notes =
            [
                "On a terminal it asks for what no option gives; Enter takes the default. Where input is redirected it "
                + "asks nothing. An existing file is never written over.",
            ],
            Examples =
            [
                new("sim new scenario", "asks a few questions"),
                new("sim new scenario --name ours --strategy timed-rings --yes", "in rings, and no questions"),
                new("sim new scenario --from july-2024 --name our-july", "a copy to change"),
            ],
            ExitCodes = "0 written · 65 it is there already, or an answer does not do · 130 interrupted",
        };
        verb.Add(What);
        foreach (Option option in (Option[])[.. Fields.Select(f => f.Option), From, Place, Yes])
        {
            verb.Add(option);
        }

        foreach ((DraftField field, Option<string?> option) in Fields)
        {
            option.Validators.Add(result => Check(field, result));
        }

        What.Validators.Add(CheckWhat);
        verb.Validators.Add(CheckFrom);
        verb.SetAction(line => Session.Run(line, session => New(line, session)));
        return verb;
    }

    private static ExitCode New(ParseResult line, Session session)
    {
        bool asks = !line.GetValue(Yes) && !Console.IsInputRedirected && session.Error.IsInteractive;
        var questions = new Questions(session.Error, asks ? Console.In : null);
        DraftedScenario drafted;
        if (line.GetValue(From) is { } from)
        {
            (DraftField field, Option<string?> option) = Fields[0];
            drafted = session.Lab.DraftFrom(from, line.GetValue(option) ?? questions.Ask(field), line.GetValue(Place));
        }
        else
        {
            var answers = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach ((DraftField field, Option<string?> option) in Fields)
            {
                answers.Add(field.Key, line.GetValue(option) ?? questions.Ask(field));
            }

            drafted = session.Lab.Draft(answers, line.GetValue(Place));
        }

        session.Output.Write(NewPage.Of(drafted, Environment.CurrentDirectory));
        return ExitCode.Held;
    }

    private static void CheckWhat(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: not Thing } word])
        {
            result.AddError($"there is nothing new to make of '{word.Value}': take {Thing}");
        }
    }

    private static void Check(DraftField field, OptionResult result)
    {
        if (result.Tokens is [{ Value: { } text }] && field.Problem(text) is { } problem)
        {
            result.AddError($"--{field.Key}: {problem}");
        }
    }

    private static void CheckFrom(CommandResult result)
    {
        if (result.GetResult(From) is not { Implicit: false })
        {
            return;
        }

        foreach ((DraftField field, Option<string?> option) in Fields.Where(f => f.Field.Key != NameKey))
        {
            if (result.GetResult(option) is { Implicit: false })
            {
                result.AddError($"--{field.Key} cannot be given with --from, which copies a scenario as it is");
            }
        }
    }
}
