using System.Reflection;

namespace Sim.Tidy.Tests;

/// <summary>A project references what its assembly uses: an arrow that nobody walks is no arrow.</summary>
/// <param name="usedBy">The projects that the compiled assembly of a project refers to.</param>
internal sealed class UsedReferenceRule(Func<string, IEnumerable<string>> usedBy)
{
    public const string Name = "used-reference";

    /// <summary>The rule over the assemblies that lie beside the tests.</summary>
    public static UsedReferenceRule OfThisBuild { get; } = new(
        project => Assembly.Load(project).GetReferencedAssemblies()
        .Select(a => a.Name).OfType<string>().Where(n => n.StartsWith("Sim.", StringComparison.Ordinal)));

    public IEnumerable<Finding> Check(IReadOnlyList<ProjectFile> projects) =>
        from project in projects
        where !project.IsTest
        from unused in project.References.Except(usedBy(project.Name))
        select new Finding(project.Path, 0, 1, $"it references {unused} and uses nothing of it",
            "remove the reference");
}
