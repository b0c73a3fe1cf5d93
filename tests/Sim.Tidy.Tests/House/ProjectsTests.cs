namespace Sim.Tidy.Tests;

public sealed class ProjectsTests
{
    private static readonly string[] MustBeBanned =
    [
        "T:System.DateTime;", "T:System.DateTimeOffset;", "T:System.TimeProvider;", "T:System.Diagnostics.Stopwatch;",
        "T:System.Random;",
        "M:System.Guid.NewGuid;", "M:System.Object.GetHashCode;", "M:System.String.GetHashCode;",
        "T:System.Threading.Thread;",
        "T:System.Threading.Tasks.Task;", "T:System.Threading.Interlocked;",
        "T:System.Collections.Generic.Dictionary`2;",
        "T:System.Collections.Generic.HashSet`1;", "P:System.Globalization.CultureInfo.CurrentCulture;",
        "T:System.TimeZoneInfo;",
        "T:System.Environment;", "M:System.Math.Log(System.Double);", "M:System.Math.Exp(System.Double);",
        "M:System.Math.Pow(System.Double,System.Double);", "M:System.Math.Sin(System.Double);",
        "M:System.Math.Cbrt(System.Double);",
        "T:System.MathF;",
    ];

    [Fact]
    public void Projects_reference_downwards_and_keep_their_packages_to_themselves() =>
        HouseRules.Hold(LayerRule.Name, new LayerRule(Rooms.All).Check(Repository.Projects));

    [Fact]
    public void Projects_use_what_they_reference() =>
        HouseRules.Hold(UsedReferenceRule.Name, UsedReferenceRule.OfThisBuild.Check(Repository.Projects));

    [Fact]
    public void Projects_see_what_they_reference_and_not_what_that_references() => Assert.Contains(
        "<DisableTransitiveProjectReferences>true</", Repository.Read("Directory.Build.props"),
        StringComparison.Ordinal);

    [Fact]
    public void The_diagram_of_the_architecture_page_shows_the_references_that_there_are()
    {
        CodeBlock diagram = Assert.Single(MarkdownPage.Load("ARCHITECTURE.md").Blocks, b => b.Language == "mermaid");
        HouseRules.Hold(DiagramRule.Name, new DiagramRule(Rooms.All).Check(diagram.Text, Repository.Projects));
    }

    [Fact]
    public void Every_project_is_in_the_solution_and_has_tests() =>
        HouseRules.Hold(SolutionRule.Name, SolutionRule.Check(Repository.Read("Sim.sln"), Repository.Projects));

    [Fact]
    public void Packages_are_locked_and_written_down_only_where_they_are_used() =>
        HouseRules.Hold(PackageRule.Name, new PackageRule(
        Repository.Read("Directory.Packages.props"), Repository.Read("Directory.Build.targets"),
        Repository.Files.Where(f => f.EndsWith("/packages.lock.json", StringComparison.Ordinal)).ToDictionary(f => f,
            Repository.Read))
        .Check(Repository.Projects));

    [Fact]
    public void The_container_builds_from_locked_packages_and_known_holes_are_told()
    {
        Assert.Contains("-p:RestoreLockedMode=true", Repository.Read("Dockerfile"), StringComparison.Ordinal);
        Assert.Contains("export CI=true", Repository.Read(".ci/run"), StringComparison.Ordinal);
        Assert.DoesNotContain("<NuGetAudit>false", Repository.Read("Directory.Build.props"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_banned_symbols_cover_clock_chance_threads_culture_libm_and_hash_tables()
    {
        string[] banned = Repository.Read("sim/BannedSymbols.txt").Split('\n');
        string[] missing = [.. MustBeBanned.Where(m => !banned.Any(b => b.StartsWith(m, StringComparison.Ordinal)))];
        Assert.True(missing.Length == 0,
            $"sim/BannedSymbols.txt lacks {string.Join(" ", missing)}. Instead: put them back; the result must not "
                + "depend on them.");
    }

    [Fact]
    public void The_folders_of_a_project_do_not_use_each_other_in_a_circle() => HouseRules.Hold("folder-cycle",
        Repository.Projects.Where(p => !p.IsTest).SelectMany(p =>
            new FolderCycleRule(p.Usings).Check([.. Repository.Product.Where(s => s.Project == p.Name)])));
}
