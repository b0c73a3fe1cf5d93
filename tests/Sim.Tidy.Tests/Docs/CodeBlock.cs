namespace Sim.Tidy.Tests;

/// <summary>A fenced block of code.</summary>
/// <param name="Page">The page's path below the repository's root.</param>
/// <param name="Line">Line of its first line of code, from 1.</param>
/// <param name="Language">First word after the fence, or empty.</param>
/// <param name="FileName">Second word after the fence: the file that the page's commands find it under; or
/// null.</param>
/// <param name="Text">The code, with a line feed after each line.</param>
internal sealed record CodeBlock(string Page, int Line, string Language, string? FileName, string Text)
{
    /// <summary>Name of the scenario in it, or null.</summary>
    public string? Scenario => Language == "yaml" && !IsExperiment
        ? Text.Split('\n')
            .FirstOrDefault(l => l.StartsWith("scenario:", StringComparison.Ordinal))?["scenario:".Length..].Trim()
        : null;

    /// <summary>Whether it is an experiment.</summary>
    public bool IsExperiment => Text.Split('\n').Any(l => l.StartsWith("experiment:", StringComparison.Ordinal));

    /// <summary>The file that it is on a reader's disk: the one named, else the scenario's name; or null.</summary>
    public string? File => FileName ?? (Scenario is { } scenario ? scenario + ".yaml" : null);
}
