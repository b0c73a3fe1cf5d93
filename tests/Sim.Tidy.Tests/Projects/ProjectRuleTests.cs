namespace Sim.Tidy.Tests;

public sealed class ProjectRuleTests
{
    private static readonly Room[] House =
        [new("Low", 0, true), new("Mid", 1, false, "Yaml"), new("Side", 1, false), new("Top", 2, false)];

    private const string Diagram = "subgraph L0\nl[Low]\nend\nsubgraph L1\nm[Mid]\nend\nm --> l\nclass l zone\n";

    [Theory]
    [InlineData("Mid", "Low", "Yaml", false, null)]
    [InlineData("Low", "Mid", "", true, "it references Mid, which is not below it")]
    [InlineData("Side", "Mid", "", false, "it references Mid, which is not below it")]
    [InlineData("Top", "Elsewhere", "", false, "it references Elsewhere, which is not below it")]
    [InlineData("Top", "Mid", "Yaml", false, "it references the package Yaml")]
    [InlineData("Top", "Mid", "New", false, "it references the package New")]
    [InlineData("Low", "", "", false, "the banned symbols are off")]
    [InlineData("Mid", "Low", "", true, "the banned symbols are on")]
    [InlineData("Unknown", "", "", false, "it has no level")]
    public void A_project_keeps_its_place(string name, string reference, string package, bool zone, string? expected)
    {
        Finding[] findings = [.. new LayerRule(House).Check([Project(name, reference, package, zone)])];
        Assert.Equal(expected is null ? [] : [expected], findings.Select(f => f.What));
    }

    [Fact]
    public void A_project_that_switches_a_warning_off_is_found() => Assert.Single(new LayerRule(House).Check(
        [ProjectFile.Parse("sim/Mid/Mid.csproj",
            "<Project><PropertyGroup><NoWarn>CA1</NoWarn></PropertyGroup></Project>")]));

    [Fact]
    public void A_diagram_that_is_right_is_fine() => Assert.Empty(Differences(Diagram));

    [Theory]
    [InlineData("m --> l", "", "the diagram lacks 'Mid --> Low'")]
    [InlineData("m --> l", "m --> l\nl --> m", "the diagram shows 'Low --> Mid', which is not so")]
    [InlineData("class l zone", "", "the diagram lacks 'Low in the zone'")]
    [InlineData("class l zone", "class l,m zone", "the diagram shows 'Mid in the zone', which is not so")]
    [InlineData("subgraph L1", "subgraph L2", "the diagram shows 'Mid on L2', which is not so")]
    [InlineData("l[Low]", "l[Low]\nx[Gone]", "the diagram shows 'Gone on L0', which is not so")]
    public void A_diagram_that_differs_is_found(string old, string now, string expected) =>
        Assert.Contains(expected, Differences(Diagram.Replace(old, now, StringComparison.Ordinal)));

    [Fact]
    public void A_project_that_is_not_in_the_solution_or_has_no_tests_is_found()
    {
        ProjectFile project = Project("Mid", "Low", "", false);
        Assert.Equal(2, SolutionRule.Check("\"tests\\Other\\Other.csproj\"", [project]).Count());
        ProjectFile tests = ProjectFile.Parse("tests/Mid.Tests/Mid.Tests.csproj", "<Project/>");
        Assert.Empty(
            SolutionRule.Check("\"sim\\Mid\\Mid.csproj\" \"tests\\Mid.Tests\\Mid.Tests.csproj\"", [project, tests]));
    }

    [Theory]
    [InlineData("Low", 0)]
    [InlineData("Other", 1)]
    public void A_reference_of_which_nothing_is_used_is_found(string used, int findings) => Assert.Equal(
        findings, new UsedReferenceRule(_ => [used]).Check([Project("Mid", "Low", "", false)]).Count());

    private static string[] Differences(string diagram) => [.. new DiagramRule(House)
        .Check(diagram, [Project("Low", "", "", true), Project("Mid", "Low", "Yaml", false)]).Select(f => f.What)];

    private static ProjectFile Project(string name, string reference, string package, bool zone) => ProjectFile.Parse(
        $"sim/{name}/{name}.csproj",
        $"""
        <Project>
          <PropertyGroup>{(zone ? "<DeterministicZone>true</DeterministicZone>" : "")}</PropertyGroup>
          <ItemGroup>
            {(reference.Length > 0 ? $"<ProjectReference Include=\"..\\{reference}\\{reference}.csproj\" />" : "")}
            {(package.Length > 0 ? $"<PackageReference Include=\"{package}\" />" : "")}
          </ItemGroup>
        </Project>
        """);
}
