namespace Sim.Lab.Tests;

/// <summary>The files and commands of the how-to page about own fleets.</summary>
internal static class Guide
{
    private const string Page = "docs/how-to/own-fleet.md";

    private static readonly Lazy<(string Head, string Text)[]> Blocks = new(() => [.. Read()]);

    /// <summary>The files that the page shows by name.</summary>
    public static IEnumerable<(string Name, string Text)> Files =>
        Blocks.Value.Where(b => b.Head.Contains(' ')).Select(b => (b.Head.Split(' ')[1], b.Text));

    /// <summary>The commands of the page, in its order.</summary>
    public static IEnumerable<string> Commands =>
        Blocks.Value.Where(b => b.Head == "sh")
            .SelectMany(b => b.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    public static string File(string name) => Files.Single(f => f.Name == name).Text;

    private static IEnumerable<(string Head, string Text)> Read()
    {
        string[] parts = System.IO.File.ReadAllText(Path.Combine(SourceTree.Root, Page)).Split("\n```");
        for (int i = 1; i < parts.Length; i += 2)
        {
            int end = parts[i].IndexOf('\n', StringComparison.Ordinal);
            yield return (parts[i][..end], parts[i][(end + 1)..] + "\n");
        }
    }
}
