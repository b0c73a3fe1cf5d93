namespace Sim.Tidy.Tests;

public sealed class PackageRuleTests
{
    private const string Lock =
        """
        {"version": 2, "dependencies": {"net10.0": {"Yaml": {"type": "Direct"}, "Old": {"type": "CentralTransitive"}}}}
        """;

    private const string Shared = """<Project><ItemGroup><PackageReference Include="Runner" /></ItemGroup></Project>""";

    [Fact]
    public void What_is_locked_and_used_is_fine() =>
        Assert.Empty(Check(["Yaml", "Runner"], ["Old"], "sim/Mid/packages.lock.json"));

    [Fact]
    public void A_project_without_a_lock_file_is_found() =>
        Assert.Equal("its packages are not locked",
            Assert.Single(Check(["Yaml"], [], "sim/Other/packages.lock.json")).What);

    [Theory]
    [InlineData("Jint", "")]
    [InlineData("Old", "")]
    [InlineData("", "Yaml")]
    [InlineData("", "Gone")]
    public void A_version_for_nobody_is_found(string direct, string transitive)
    {
        Finding finding = Assert.Single(Check([direct], [transitive], "sim/Mid/packages.lock.json"));
        Assert.Equal($"nobody uses {direct}{transitive}", finding.What);
    }

    private static Finding[] Check(string[] direct, string[] transitive, string lockFile)
    {
        string central =
            $"<Project><ItemGroup>{Versions(direct)}</ItemGroup><ItemGroup "
                + $"Label=\"Transitive\">{Versions(transitive)}</ItemGroup></Project>";
        ProjectFile project = ProjectFile.Parse(
            "sim/Mid/Mid.csproj", """<Project><ItemGroup><PackageReference Include="Yaml" /></ItemGroup></Project>""");
        return [
            .. new PackageRule(central, Shared, new Dictionary<string, string> { [lockFile] = Lock }).Check([project])];
    }

    private static string Versions(string[] packages) =>
        string.Concat(
            packages.Where(p => p.Length > 0).Select(p => $"<PackageVersion Include=\"{p}\" Version=\"1.0.0\" />"));
}
