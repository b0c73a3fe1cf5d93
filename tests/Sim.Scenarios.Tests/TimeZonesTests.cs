namespace Sim.Scenarios.Tests;

/// <summary>
/// Zones by name become offsets by date when a scenario is read; what was resolved stands in the resolved scenario, and
/// counts there.
/// </summary>
public sealed class TimeZonesTests
{
    private const string File = "scenarios/incidents/july-2024.yaml";
    private const string March = "scenarios/incidents/ipc-march-april-2024.yaml";

    [Fact]
    public void A_plan_holds_the_offset_in_force_and_every_change_of_the_run()
    {
        TimeZonePlan newYork = Read(March).Fleet.Countries.Single(c => c.Code == "US").Zones[0].Zone;
        TimeZonePlan tokyo = Read(March).Fleet.Countries.Single(c => c.Code == "JP").Zones[0].Zone;

        Assert.Equal("America/New_York", newYork.Name);
        Assert.Equal(["2024-02-03T00:00Z:-300", "2024-03-10T07:00Z:-240"], Texts(newYork));
        Assert.Equal(["2024-02-03T00:00Z:540"], Texts(tokyo));
    }

    [Fact]
    public void The_zones_and_the_version_of_the_database_stand_in_the_plan_once()
    {
        TimeZoneTable table = Read(File).Fleet.TimeZones!;

        Assert.Equal(ZoneDatabase.Version, table.Database);
        Assert.Equal(table.Zones.Select(z => z.Name).Distinct().Order(StringComparer.Ordinal),
            table.Zones.Select(z => z.Name));
        Assert.Contains("Europe/Berlin", table.Zones.Select(z => z.Name));
        Assert.Null(Read("scenarios/laws/k-of-n.yaml").Fleet.TimeZones);
    }

    // Another version of the database, or none that knows the zone, changes nothing of what was resolved.
    [Theory]
    [InlineData("UTC+01:00", "UTC+07:00")]
    [InlineData("Europe/Berlin", "Europe/Berlina")]
    [InlineData("database: \"20", "database: \"19")]
    public void A_resolved_scenario_is_read_as_it_is_and_asks_no_database(string written, string instead)
    {
        string resolved = ResolvedScenarioWriter.Write(Read(March)).Replace(written, instead, StringComparison.Ordinal);
        Assert.Contains(instead, resolved, StringComparison.Ordinal);

        ScenarioReadResult read = ScenarioReader.Read(
            SourceText.FromString("resolved.yaml", resolved), Shipped.DesignsOnly());

        Assert.True(read.Plan is not null, string.Join('\n', read.Diagnostics));
        Assert.Equal(resolved, ResolvedScenarioWriter.Write(read.Plan));
    }

    [Theory]
    [InlineData("duration=120d", "the offsets are known until")]
    [InlineData("start=2024-01-05T00:00Z", "are known from 2024-02-03T00:00Z, but the run starts at 2024-01-05T00:00Z")]
    public void A_resolved_scenario_that_runs_longer_must_be_resolved_anew(string set, string error)
    {
        string resolved = ResolvedScenarioWriter.Write(Read(March));
        ScenarioReadResult read = ScenarioReader.Read(SourceText.FromString("resolved.yaml", resolved),
            Shipped.DesignsOnly(), new ScenarioOverrides { Sets = [set] });

        Assert.Null(read.Plan);
        Diagnostic first = read.Diagnostics[0];
        Assert.Contains(error, first.Message, StringComparison.Ordinal);
        Assert.Equal("remove fleet.timeZones, so that all zones are resolved anew", first.Suggestion);
    }

    [Fact]
    public void A_listed_place_is_in_the_zone_that_its_row_names_or_at_the_offset_that_it_gives()
    {
        ScenarioPlan plan = Listed.Organisations("""
            name,country,zone,workstation
            Adelaide,AU,Australia/Adelaide,10
            Fixed,DE,UTC+01:00,10
            Vienna,,Europe/Vienna,10
            Sydney,,Australia/Sydney,10
            """).Plan!;
        ListedPlace[] places = [.. plan.Fleet.Groups[0].Listing!.Organisations
            .OrderBy(o => o.Name, StringComparer.Ordinal).Select(o => o.Places.Single())];

        // Austria is not in the fleet: its clocks go as those of Germany, which has most endpoints of all that do.
        Assert.Equal(["AU", "DE", "AU", "DE"], places.Select(p => p.Country));
        Assert.Equal(["Australia/Adelaide", "UTC+01:00", "Australia/Sydney", "Europe/Vienna"],
            places.Select(p => p.Zone!.Name));
        Assert.Equal([570, 60, 600, 120], places.Select(p => p.Zone!.OffsetAt(plan.Start)));
        Assert.Contains("Europe/Vienna", plan.Fleet.TimeZones!.Zones.Select(z => z.Name));
    }

    [Fact]
    public void A_row_without_a_country_is_where_most_are_at_its_offset_at_the_start() => Assert.Equal("DE",
        Listed.Organisations("name,zone,workstation\nA,UTC+02:00,10\n").Plan!.Fleet.Groups[0].Listing!
            .Organisations[0].Places[0].Country);

    [Theory]
    [InlineData("Europe/Berlinn", "did you mean 'Europe/Berlin'? if not, translate it under values.zone")]
    [InlineData("lord howe", "did you mean 'Australia/Lord_Howe'? if not, translate it under values.zone")]
    [InlineData("W. Europe Standard Time", "translate it under values.zone")]
    public void A_row_with_an_unknown_zone_is_bad(string zone, string suggestion)
    {
        ScenarioReadResult read = Listed.Organisations($"name,country,zone,workstation\nA,DE,{zone},10\n");

        Diagnostic bad = read.Diagnostics.Single(d => d.Line == 2);
        Assert.Equal($"'{zone}' is no time zone such as Europe/Berlin and no offset such as UTC+02:00", bad.Message);
        Assert.Equal(suggestion, bad.Suggestion);
    }

    private static ScenarioPlan Read(string file) =>
        ScenarioReader.Read(Repository.Source(file), Repository.Models).Plan!;

    private static string[] Texts(TimeZonePlan zone) => [.. zone.Offsets.Select(o => $"{o.From}:{o.Minutes}")];
}
