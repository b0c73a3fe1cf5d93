namespace Sim.Tidy.Tests;

/// <summary>Every project is in the solution, and every project of the product has a project of tests.</summary>
internal static class SolutionRule
{
    public const string Name = "solution";

    public static IEnumerable<Finding> Check(string solution, IReadOnlyList<ProjectFile> projects)
    {
        string listed = solution.Replace('\\', '/');
        foreach (ProjectFile project in projects)
        {
            if (!listed.Contains($"\"{project.Path}\"", StringComparison.Ordinal))
            {
                yield return new Finding(project.Path, 0, 1, "it is not in Sim.sln, so nobody builds it",
                    $"dotnet sln Sim.sln add {project.Path}");
            }

            if (!project.IsTest && !projects.Any(p => p.Name == project.Name + ".Tests"))
                yield return new Finding(project.Path, 0, 1, "it has no tests", $"make tests/{project.Name}.Tests");
        }
    }
}
