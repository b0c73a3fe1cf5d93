namespace Sim.Cli;

/// <summary><c>sim schema</c>: the JSON Schemas of what the lab reads and writes.</summary>
internal static class SchemaCommand
{
    private static readonly Option<bool> Check = new("--check")
    {
        Description = "compare all, and the pages of docs/reference, with those in docs/ beside the catalogue instead "
            + "of printing",
    };

    private static readonly Option<bool> Write = new("--write") { Description = "write all of them there" };

    private static readonly IReadOnlyList<PublishedFile> Files =
        [.. PublishedFiles.Schemas, .. PublishedFiles.Pages, ExitCodePage.Published];

    private static readonly Argument<string> Kind = new Argument<string>("kind")
    {
        Description = Phrases.List([.. PublishedFiles.Schemas.Select(s => s.Kind)], "or")
            + $" (default: {PublishedFiles.Schemas[0].Kind})",
        DefaultValueFactory = _ => PublishedFiles.Schemas[0].Kind,
    }.AcceptOnlyFromAmong([.. PublishedFiles.Schemas.Select(s => s.Kind)]);

    public static Verb Build() => new("schema",
        "print the JSON Schema of scenarios, or of another kind of file, for editors and programs",
        Schema, Kind, Check, Write)
    {
        Examples =
        [
            ("sim schema > scenario.schema.json",
                "then put '# yaml-language-server: $schema=…' on top of your file"),
            ("sim schema fleet-model > fleet-model.schema.json", "that of fleet models"),
            ("sim schema --check", "whether the copies that are checked in are still right"),
            ("sim schema --write", "write these copies again"),
        ],
        ExitCodes = "0 done · 65 a copy differs",
    };

    private static ExitCode Schema(Session session)
    {
        if (!session.Get(Write) && !session.Get(Check))
            return session.Print(session.Lab.Text(PublishedFiles.Schema(session.Get(Kind)!)));

        if (session.Get(Write))
            session.Lab.WritePublished(Files);
        else
            session.Lab.CheckPublished(Files);

        return Tell(session, session.Get(Write) ? "written" : "up to date");
    }

    private static ExitCode Tell(Session session, string what) =>
        session.Show(TerminalPage.Of(Files.Select(f => new Statement([f.File + ": ", new Piece(what, Tone.Good)]))));
}
