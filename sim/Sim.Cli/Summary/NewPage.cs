using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>Where the new scenario is, and what to do with it.</summary>
internal static class NewPage
{
    /// <param name="drafted">The new file.</param>
    /// <param name="currentDirectory">Paths are shown from here.</param>
    public static TerminalText Of(DraftedScenario drafted, string currentDirectory)
    {
        string typed = Quoting.Shell(Path.GetRelativePath(currentDirectory, drafted.Path));
        return Written(drafted, currentDirectory)
            .Labelled("Next", 9, $"sim run {typed}")
            .Labelled("", 9, $"sim validate {typed}, after every change");
    }

    /// <summary>The same of a design.</summary>
    public static TerminalText OfDesign(DraftedScenario drafted, string currentDirectory)
    {
        string path = Path.GetRelativePath(currentDirectory, drafted.Path).Replace('\\', '/');
        return Written(drafted, currentDirectory)
            .Labelled("Next", 9, $"sim run faulty-update --set {Quoting.Shell($"design.name=./{path}")}")
            .Labelled("", 9, $"sim validate {Quoting.Shell(path)}, after every change");
    }

    private static TerminalText Written(DraftedScenario drafted, string currentDirectory)
    {
        string path = Path.GetRelativePath(currentDirectory, drafted.Path);
        TerminalText page = new TerminalText().Labelled("Written", 9, path);
        if (drafted.SchemaPath is { } schema)
            page.Labelled("", 9,
                $"{Path.GetRelativePath(currentDirectory, schema)} (tells editors the keys and their values)");

        foreach (string data in drafted.Data)
            page.Labelled("", 9, $"{Path.GetRelativePath(currentDirectory, data)} (data that it names)");

        return page;
    }
}
