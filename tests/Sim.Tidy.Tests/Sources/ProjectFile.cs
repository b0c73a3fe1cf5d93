using System.Xml.Linq;

namespace Sim.Tidy.Tests;

/// <summary>A project of the solution, as its file says.</summary>
/// <param name="Path">Path below the repository's root, with slashes.</param>
/// <param name="References">Names of the projects that it references.</param>
/// <param name="Packages">Names of the packages that it references.</param>
/// <param name="IsDeterministic">Whether the banned symbols are on.</param>
/// <param name="Usings">Namespaces that its file makes global.</param>
/// <param name="Text">The file.</param>
internal sealed record ProjectFile(
    string Path, IReadOnlyList<string> References, IReadOnlyList<string> Packages, bool IsDeterministic,
    IReadOnlyList<string> Usings, string Text)
{
    /// <summary>The project's name.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Whether it holds tests.</summary>
    public bool IsTest => Path.StartsWith("tests/", StringComparison.Ordinal);

    /// <summary>Reads a project file.</summary>
    public static ProjectFile Parse(string path, string text)
    {
        XElement root = XElement.Parse(text);
        return new ProjectFile(
            path,
            [.. Includes(root, "ProjectReference")
                .Select(r => System.IO.Path.GetFileNameWithoutExtension(r.Replace('\\', '/')))],
            [.. Includes(root, "PackageReference")],
            root.Descendants("DeterministicZone").Any(e => e.Value == "true"),
            [.. Includes(root, "Using")],
            text);
    }

    private static IEnumerable<string> Includes(XElement root, string item) =>
        root.Descendants(item).Select(e => e.Attribute("Include")?.Value).OfType<string>();
}
