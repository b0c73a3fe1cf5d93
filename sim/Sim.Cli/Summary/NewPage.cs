namespace Sim.Cli;

/// <summary>Where the new scenario or design is, and what to do with it.</summary>
internal static class NewPage
{
    /// <param name="drafted">The new file.</param>
    /// <param name="run">What runs it, of its path as the user would type it.</param>
    public static TerminalText Of(DraftedScenario drafted, Func<string, string> run)
    {
        string path = Relative(drafted.Path);
        return TerminalPage.Of(
        [
            .. Entry.List("Written",
            [
                path,
                .. drafted.SchemaPath is { } schema
                    ? [$"{Relative(schema)} (tells editors the keys and their values)"] : (string[])[],
                .. drafted.Data.Select(d => $"{Relative(d)} (data that it names)"),
            ]),
            .. Entry.List("Next", [run(path), $"sim validate {Quoting.Shell(path)}, after every change"]),
        ]);
    }

    private static string Relative(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path);
}
