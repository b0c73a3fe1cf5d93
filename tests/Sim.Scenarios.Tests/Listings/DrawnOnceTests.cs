namespace Sim.Scenarios.Tests;

/// <summary>What is drawn once for an organisation is told where few organisations take part.</summary>
public sealed class DrawnOnceTests
{
    private const string End =
        ", once for all endpoints of an organisation: nothing is mixed inside one, so shares come out in whole "
            + "organisations only";

    [Theory]
    [InlineData("name,server\nAcme,5\n", "versions: {a: {version: 7.16, share: 50%}, b: {version: 7.10, share: 50%}}",
        "1 organisation draws one of 2 versions")]
    [InlineData("name,server,version\nAcme,5,7.16\nBeta,4,\nCity,3,\n",
        "versions: {a: {version: 7.16, share: 50%}, b: {version: 7.10, share: 50%}}",
        "2 organisations draw one of 2 versions")]
    [InlineData("name,server,version,coverage\nAcme,5,7.16,90%\nBeta,4,7.16,\n", "adoption: {none: 50%}",
        "1 organisation draws the adoption")]
    [InlineData("name,server,version\nAcme,5,7.16\nBeta,4,7.16\n",
        "versions: {a: {version: 7.16, share: 50%}, b: {version: 7.10, share: 50%}}", null)]
    [InlineData("name,server,version\nAcme,5,7.16\n", "adoption: {none: 0%}", null)]
    public void Listed_organisations_tell_what_the_file_leaves_to_the_draw(string csv, string key, string? expected)
    {
        ScenarioReadResult read = Listed.Read(Listed.Folder(csv), "rows: organisations", key);

        Assert.True(read.Plan is not null, string.Join('\n', read.Diagnostics));
        Assert.Equal(expected is null ? [] : [expected + End], DrawnOnce.Of(read.Plan).Select(a => a.Value));
        Assert.Equal(DrawnOnce.Of(read.Plan),
            read.Plan.Assumptions.Where(a => a.Path == "fleet.groups.ours.drawn-once"));
    }

    [Theory]
    [InlineData(1, "1 organisation draws one of 2 designs, 1 organisation draws one of 2 versions")]
    [InlineData(19, "19 organisations draw one of 2 designs, 19 organisations draw one of 2 versions")]
    [InlineData(20, null)]
    public void Drawn_organisations_tell_it_below_twenty(int organisations, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected + End], Drawn(organisations).Select(a => a.Value));

    [Fact]
    public void Those_that_take_part_count_and_not_the_fleet()
    {
        Assert.StartsWith("10 organisations draw", Assert.Single(Drawn(1_000, scale: 0.01)).Value,
            StringComparison.Ordinal);
        Assert.Empty(Drawn(10_000, scale: 0.01));
    }

    [Fact]
    public void The_resolved_scenario_says_it_once()
    {
        ScenarioPlan plan = Plan(3, 1);
        ScenarioReadResult again = ScenarioReader.Read(
            SourceText.FromString("r.yaml", ResolvedScenarioWriter.Write(plan)), Shipped.DesignsOnly());

        Assert.True(again.Plan is not null, string.Join('\n', again.Diagnostics));
        Assert.Equal(ResolvedScenarioTests.Json(plan), ResolvedScenarioTests.Json(again.Plan));
    }

    private static IReadOnlyList<Assumption> Drawn(int organisations, double scale = 1) =>
        DrawnOnce.Of(Plan(organisations, scale));

    private static ScenarioPlan Plan(int organisations, double scale)
    {
        string text = $$$"""
            scenario: drawn
            title: Drawn
            question: Who draws what?
            start: 2024-07-15T00:00Z
            duration: 1d
            fleet:
              model: enterprise-2024
              groups:
                ours:
                  organisations: {{{organisations}}}
                  platform: windows
                  size: {median: 100}
                  versions: {a: {version: 7.16, share: 50%}, b: {version: 7.10, share: 50%}}
                theirs:
                  organisations: 2
                  platform: linux
                  size: {median: 100}
                  versions: {a: {version: 7.16, share: 50%}, b: {version: 7.10, share: 50%}}
            designs:
              - {name: kernel-driver, vendor: northern, share: 50%}
              - {name: vendor-telemetry-agent, vendor: southern, share: 50%}
            update:
              name: trial
              vendor: northern
              artefact: content
              platform: windows
              fault: {class: null-dereference}
            channel: {kind: push}
            rollout: {strategy: all-at-once, releaseAt: 1h}
            """;
        ScenarioReadResult read = ScenarioReader.Read(
            SourceText.FromString("drawn.yaml", text), Repository.Models,
            new ScenarioOverrides { Scale = scale.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        Assert.True(read.Plan is not null, string.Join('\n', read.Diagnostics));
        return read.Plan;
    }
}
