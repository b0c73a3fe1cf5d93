namespace Sim.Tidy.Tests;

/// <summary>Small sources to try rules on.</summary>
internal static class Synthetic
{
    /// <summary>A file of the product.</summary>
    public static SourceFile File(string text, string path = "sim/Sim.Kernel/Calendar/Thing.cs") => new(path, text);

    /// <summary>What a rule finds in one file.</summary>
    public static IReadOnlyList<Finding> Try(ISourceRule rule, string text,
        string path = "sim/Sim.Kernel/Calendar/Thing.cs") =>
        [.. rule.Check([File(text, path)])];

    /// <summary>Lines of a comment.</summary>
    public static string Lines(int count) => string.Concat(Enumerable.Repeat("//\n", count));
}
