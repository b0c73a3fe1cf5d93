using System.Text.Json;
using System.Xml.Linq;

namespace Sim.Tidy.Tests;

/// <summary>
/// Packages are locked, and a version is written down only for what somebody uses: a reference of ours, or, in the
/// group labelled Transitive, a package of a package whose version is lifted.
/// </summary>
/// <param name="central">The file of versions.</param>
/// <param name="shared">The file of references that many projects have.</param>
/// <param name="locks">Lock files by path.</param>
internal sealed class PackageRule(string central, string shared, IReadOnlyDictionary<string, string> locks)
{
    public const string Name = "package";

    private const string File = "Directory.Packages.props";

    /// <summary>What is not locked, and what is written down for nobody.</summary>
    public IEnumerable<Finding> Check(IReadOnlyList<ProjectFile> projects) =>
        [.. Unlocked(projects), .. Unused(projects)];

    private IEnumerable<Finding> Unlocked(IReadOnlyList<ProjectFile> projects) => projects
        .Where(p => !locks.ContainsKey(LockOf(p)))
        .Select(p => new Finding(p.Path, 0, 1, "its packages are not locked", $"build it and commit {LockOf(p)}"));

    private IEnumerable<Finding> Unused(IReadOnlyList<ProjectFile> projects)
    {
        string[] referenced = [.. projects.SelectMany(p => p.Packages),
            .. ProjectFile.Parse("shared", shared).Packages];
        string[] lifted = [.. locks.Values.SelectMany(Lifted)];
        foreach (XElement version in XElement.Parse(central).Descendants("PackageVersion"))
        {
            string package = version.Attribute("Include")!.Value;
            bool transitive = version.Parent!.Attribute("Label")?.Value == "Transitive";
            if (!(transitive ? lifted : referenced).Contains(package))
            {
                yield return new Finding(File, 0, 1, $"nobody uses {package}", transitive
                    ? "remove it, or move it to those that projects reference"
                    : "remove it, or say in the group labelled Transitive why it is lifted");
            }
        }
    }

    private static string LockOf(ProjectFile project) =>
        project.Path[..(project.Path.LastIndexOf('/') + 1)] + "packages.lock.json";

    private static IEnumerable<string> Lifted(string text) =>
        JsonDocument.Parse(text).RootElement.GetProperty("dependencies")
        .EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject())
        .Where(p => p.Value.GetProperty("type").GetString() == "CentralTransitive").Select(p => p.Name);
}
