using System.CommandLine;
using Sim.Contracts;
using Sim.Lab;

namespace Sim.Cli;

/// <summary><c>sim schema</c>: the JSON Schemas of what the lab reads and writes.</summary>
internal static class SchemaCommand
{
    private static readonly Option<bool> Check = new("--check")
    {
        Description = "compare all with those in docs/ beside the catalogue instead of printing",
    };

    private static readonly Argument<string> Kind = new Argument<string>("kind")
    {
        Description = Phrases.List([.. PublishedSchemas.All.Select(s => s.Kind)], "or") + $" (default: {PublishedSchemas.All[0].Kind})",
        DefaultValueFactory = _ => PublishedSchemas.All[0].Kind,
    }.AcceptOnlyFromAmong([.. PublishedSchemas.All.Select(s => s.Kind)]);

    public static Verb Build()
    {
        var verb = new Verb("schema", "print the JSON Schema of scenarios, or of another kind of file, for editors and programs")
        {
            Examples =
            [
                new("sim schema > scenario.schema.json", "then put '# yaml-language-server: $schema=…' on top of your file"),
                new("sim schema fleet-model > fleet-model.schema.json", "that of fleet models"),
                new("sim schema --check", "whether the copies that are checked in are still right"),
            ],
            ExitCodes = "0 done · 65 a copy differs",
        };
        verb.Add(Kind);
        verb.Add(Check);
        verb.SetAction(line => Session.Run(line, session => Schema(line.GetValue(Kind)!, line.GetValue(Check), session)));
        return verb;
    }

    private static ExitCode Schema(string kind, bool check, Session session)
    {
        if (!check)
        {
            session.Output.WriteText(PublishedSchemas.Of(kind).Make());
            return ExitCode.Held;
        }

        session.Lab.CheckSchemas();
        var page = new Page();
        foreach (PublishedSchema schema in PublishedSchemas.All)
        {
            page.Line(schema.File + ": ", new Piece("up to date", Tone.Good));
        }

        session.Output.Write(page);
        return ExitCode.Held;
    }
}
