namespace Sim.Tidy.Tests;

/// <summary>The checked-out tree, found from the test's own folder upwards and read once.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>Sim.sln</c>.</summary>
    public static readonly string Root = SourceTree.Root;

    private static readonly string[] NotOurs =
        ["bin", "obj", ".git", ".vs", ".idea", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts",
            "StrykerOutput"];

    private static readonly string[] Binary = [".png", ".ico", ".woff2", ".parquet", ".gz", ".zip"];

    private static readonly Lazy<IReadOnlyList<string>> AllFiles = new(
        () => [.. Walk(Root).Order(StringComparer.Ordinal)]);

    private static readonly Lazy<IReadOnlyList<SourceFile>> AllSources = new(() =>
        [.. Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal)).Select(f => new SourceFile(f, Read(f)))]);

    private static readonly Lazy<IReadOnlyList<ProjectFile>> AllProjects = new(() =>
        [.. Files.Where(f => f.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(f => ProjectFile.Parse(f, Read(f)))]);

    /// <summary>All files that are not the product of a build, as paths below the root with slashes.</summary>
    public static IReadOnlyList<string> Files => AllFiles.Value;

    /// <summary>All files of text.</summary>
    public static IEnumerable<string> TextFiles =>
        Files.Where(f => !Binary.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase));

    /// <summary>All C# files.</summary>
    public static IReadOnlyList<SourceFile> Sources => AllSources.Value;

    /// <summary>C# files of the product, without its tests.</summary>
    public static IReadOnlyList<SourceFile> Product => [.. Sources.Where(s => !s.IsTest)];

    /// <summary>C# files of the tests.</summary>
    public static IReadOnlyList<SourceFile> Tests => [.. Sources.Where(s => s.IsTest)];

    /// <summary>All projects.</summary>
    public static IReadOnlyList<ProjectFile> Projects => AllProjects.Value;

    /// <summary>The text of a file.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (string file in Directory.GetFiles(folder))
        {
            if (Path.GetFileName(file) != ".git")
                yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        }

        foreach (string inner in Directory.GetDirectories(folder))
        {
            string name = Path.GetFileName(inner);
            if (NotOurs.Contains(name) || (folder == Root && name == "out"))
                continue;

            foreach (string file in Walk(inner))
                yield return file;
        }
    }
}
