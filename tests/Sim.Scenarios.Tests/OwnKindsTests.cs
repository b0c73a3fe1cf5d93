using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>Kinds of device of a scenario's own are added to those of its fleet model.</summary>
public sealed class OwnKindsTests
{
    private const string Tablet =
        "tablet: {repairPriority: 4, online: desk, attended: office, encrypted: 100%, wired: 0%, powerCycled: 0%, "
            + "method: desk}";

    private static readonly string[] Shipped = ["domain-controller", "server", "virtual-machine", "kiosk",
        "workstation", "laptop"];

    [Theory]
    [InlineData(Tablet, "tablet")]
    [InlineData("{basis: assumed, source: Two of our own, " + Tablet
        + ", point-of-sale: {repairPriority: 2, online: counter, attended: shop, encrypted: 0%, wired: 100%, "
        + "powerCycled: 30%, method: desk}}",
        "tablet, point-of-sale")]
    [InlineData("kiosk: {repairPriority: 9, online: desk, attended: office, encrypted: 1%, wired: 0%, powerCycled: "
        + "0%, method: desk}", "")]
    public void A_kind_comes_after_those_of_the_model_and_one_of_the_same_name_takes_its_place(string kinds,
        string further)
    {
        ScenarioReadResult read = Read(kinds);

        Assert.True(read.Plan is not null, string.Join('\n', read.Diagnostics));
        Assert.Equal([.. Shipped, .. further.Split(", ", StringSplitOptions.RemoveEmptyEntries)],
            read.Plan.Fleet.Kinds.Select(k => k.Name));
        Assert.Equal(further.Length == 0 ? 9 : 2, read.Plan.Fleet.Kinds[3].RepairPriority);
        Assert.Equal(1, read.Plan.Fleet.Kinds[1].RepairPriority);
    }

    [Fact]
    public void Nothing_is_drawn_of_a_kind_that_no_sector_names_and_nothing_else_is_drawn_otherwise()
    {
        FleetPlan fleet = Read(Tablet).Plan!.Fleet;

        Assert.All(fleet.Sectors, s => Assert.Equal([Ratio.Zero, Ratio.Zero], s.KindShares.Skip(5)));
        Assert.All(fleet.Sectors, s => Assert.Equal(1UL << 32, Categorical.Of(s.KindShares).Thresholds[4]));
    }

    [Fact]
    public void Each_kind_keeps_the_source_of_its_table()
    {
        IReadOnlyList<Assumption> told = Read(
            "{basis: inferred, source: Our asset list, " + Tablet + "}").Plan!.Assumptions;

        Assert.Equal("Our asset list", told.Single(a => a.Path == "fleet.kinds.tablet").Source);
        Assert.StartsWith("Domain controllers, then servers", told.Single(a => a.Path == "fleet.kinds.server").Source,
            StringComparison.Ordinal);
        Assert.StartsWith("A workstation that leaves the desk", told.Single(a => a.Path == "fleet.kinds.laptop").Source,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_is_given_twice_is_told_and_so_is_half_an_annotation() => Assert.Equal(
        ["'server' is given twice", "an annotation without source"],
        Read(
            "{basis: assumed, server: " + Tablet["tablet: ".Length..] + ", server: " + Tablet["tablet: ".Length..]
                + "}")
            .Diagnostics.Select(d => d.Message).Order(StringComparer.Ordinal));

    [Fact]
    public void Listed_endpoints_of_an_own_kind_are_counted_and_the_resolved_scenario_reads_back()
    {
        ScenarioPlan plan = Read(Tablet, "kind\ntablet\ntablet\nserver\nlaptop\n").Plan!;
        ScenarioReadResult again = ScenarioReader.Read(
            SourceText.FromString("r.yaml", ResolvedScenarioWriter.Write(plan))
                .Beside(Folder("kind\ntablet\ntablet\nserver\nlaptop\n")),
            TestSupport.Shipped.DesignsOnly());

        Assert.Equal([("server", 1), ("laptop", 1), ("tablet", 2)], Counts(plan));
        Assert.True(again.Plan is not null, string.Join('\n', again.Diagnostics));
        Assert.Equal(ResolvedScenarioTests.Json(plan), ResolvedScenarioTests.Json(again.Plan));
    }

    private static IEnumerable<(string, int)> Counts(ScenarioPlan plan) => plan.Fleet.Groups[0].Listing!.Organisations
        .Single().Places.Single().Counts.Select(c => (plan.Fleet.Kinds[c.Kind!.Value].Name, c.Endpoints));

    private static ScenarioReadResult Read(string kinds, string csv = "kind\nserver\n")
    {
        string text = $$$"""
            scenario: own-kinds
            title: Own kinds
            question: Which kinds are there?
            start: 2024-07-15T00:00Z
            duration: 1d
            fleet:
              model: enterprise-2024
              kinds: {{{(kinds[0] == '{' ? kinds : "{" + kinds + "}")}}}
              groups:
                ours:
                  csv: fleet.csv
                  rows: endpoints
                  platform: windows
                  versions: {only: {version: 7.16, share: 100%}}
            design: {name: kernel-content-interpreter, suppliedInputs: 20}
            update:
              name: trial
              artefact: content
              platform: windows
              highestComparedInput: 21
              fault: {class: out-of-bounds-read}
            channel: {kind: push}
            rollout: {strategy: all-at-once, releaseAt: 1h}
            """;
        return ScenarioReader.Read(SourceText.FromString("own-kinds.yaml", text).Beside(Folder(csv)),
            Repository.Models);
    }

    private static MemoryDataFolder Folder(string csv) =>
        new MemoryDataFolder().With("fleet.csv", Encoding.UTF8.GetBytes(csv));
}
