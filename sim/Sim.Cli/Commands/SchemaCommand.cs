using System.CommandLine;
using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli;

/// <summary><c>sim schema</c>: the JSON Schemas of what the lab reads and writes.</summary>
internal static class SchemaCommand
{
    private static readonly Option<bool> Check = new("--check")
    {
        Description =
            "compare all, and the pages of docs/reference, with those in docs/ beside the catalogue instead of "
                + "printing",
    };

    private static readonly Option<bool> Write = new("--write")
    {
        Description = "write all of them there",
    };

    private static readonly IReadOnlyList<PublishedFile> Files = [.. PublishedSchemas.All, .. PublishedPages.All,
        ExitCodePage.Published];

    private static readonly Argument<string> Kind = new Argument<string>("kind")
    {
        Description = Phrases.List([.. PublishedSchemas.All.Select(s => s.Kind)], "or")
            + $" (default: {PublishedSchemas.All[0].Kind})",
        DefaultValueFactory = _ => PublishedSchemas.All[0].Kind,
    }.AcceptOnlyFromAmong([.. PublishedSchemas.All.Select(s => s.Kind)]);

    public static Verb Build()
    {
        var verb = new Verb("schema",
            "print the JSON Schema of scenarios, or of another kind of file, for editors and programs")
        {
            Examples =
            [
                new("sim schema > scenario.schema.json",
                    "then put '# yaml-language-server: $schema=…' on top of your file"),
                new("sim schema fleet-model > fleet-model.schema.json", "that of fleet models"),
                new("sim schema --check", "whether the copies that are checked in are still right"),
                new("sim schema --write", "write these copies again"),
            ],
            ExitCodes = "0 done · 65 a copy differs",
        };
        verb.Add(Kind);
        verb.Add(Check);
        verb.Add(Write);
        verb.SetAction(line => Session.Run(line, session => line.GetValue(Write) ? WriteAll(session)
            : line.GetValue(Check) ? CheckAll(session)
            : Print(line.GetValue(Kind)!, session)));
        return verb;
    }

    private static ExitCode Print(string kind, Session session)
    {
        session.Output.WriteText(PublishedSchemas.Of(kind).Make());
        return ExitCode.Held;
    }

    private static ExitCode CheckAll(Session session)
    {
        session.Lab.CheckPublished(Files);
        return Tell(Files, "up to date", session);
    }

    private static ExitCode WriteAll(Session session) => Tell(session.Lab.WritePublished(Files), "written", session);

    private static ExitCode Tell(IReadOnlyList<PublishedFile> files, string what, Session session)
    {
        session.Output.Write(TerminalPage.Of(
            files.Select(f => new Statement([f.File + ": ", new Piece(what, Tone.Good)]))));
        return ExitCode.Held;
    }
}
