namespace Sim.Zones.Tests;

/// <summary>
/// When a fleet's offsets are the legal time of a run. The dates of the changes of 2026 and 2027 are those that the
/// European Union, the United States, New South Wales and India publish.
/// </summary>
public sealed class SeasonNotesTests
{
    private static readonly IModelLibrary Models = new DirectoryModelLibrary(Path.Combine(SourceTree.Root, "models"));

    [Theory]
    [InlineData("DE", "2026-07-14", 1, null)]
    [InlineData("DE", "2027-01-18", 1, "DE (UTC+01:00, not UTC+02:00)")]
    [InlineData("GB", "2026-12-01", 7, "GB (UTC, not UTC+01:00)")]
    [InlineData("US", "2026-11-20", 1, "US (UTC-05:00, not UTC-04:00)")]
    [InlineData("US", "2026-06-01", 30, null)]
    [InlineData("AU", "2026-07-14", 1, null)]
    [InlineData("AU", "2027-01-18", 1, "AU (UTC+11:00, not UTC+10:00)")]
    [InlineData("NZ", "2027-01-18", 1, "NZ (UTC+13:00, not UTC+12:00)")]
    [InlineData("IN", "2027-01-18", 300, null)]
    [InlineData("JP", "2027-01-18", 300, null)]
    [InlineData("BR", "2027-01-18", 300, null)]
    public void A_start_outside_the_season_of_the_offsets_names_the_country(string country, string day, int days,
        string? says)
    {
        string[] notes = Notes($"country: {country}", day, days);

        if (says is null)
            Assert.Empty(notes);
        else
            Assert.Contains($"the fleet's UTC offsets are not the legal time of {day} in {says}", Assert.Single(notes),
                StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DE", "2026-10-24", 3, true)]
    [InlineData("DE", "2026-10-22", 1, false)]
    [InlineData("AU", "2026-10-02", 4, true)]
    [InlineData("US", "2026-10-30", 5, true)]
    [InlineData("SG", "2026-10-22", 60, false)]
    public void Clocks_that_change_during_the_run_are_told(string country, string day, int days, bool told)
    {
        string[] notes = Notes($"country: {country}", day, days);

        Assert.Equal(
            told ? [$"clocks change during the run in {country}; the fleet's offsets stay those of its start"] : [],
            notes);
    }

    [Fact]
    public void Where_countries_are_drawn_all_of_them_are_looked_at() =>
        Assert.Contains("US (UTC-05:00, not UTC-04:00), CA", Assert.Single(Notes("", "2027-01-18", 1)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("name,country,zone,workstation\nA,DE,UTC+01:00,10\n", "2027-01-18", 1, null)]
    [InlineData("name,country,zone,workstation\nA,DE,UTC+02:00,10\n", "2026-07-18", 1, null)]
    [InlineData("name,country,zone,workstation\nA,DE,UTC+01:00,10\nB,FR,,10\n", "2027-01-18", 1, "in FR (UTC+01:00")]
    [InlineData("name,country,workstation\nA,DE,10\n", "2027-01-18", 1, "in DE (UTC+01:00")]
    [InlineData("name,country,workstation\nA,IN,10\n", "2027-01-18", 1, null)]
    [InlineData("name,zone,workstation\nA,UTC+01:00,10\n", "2027-01-18", 1, null)]
    [InlineData("name,country,zone,workstation\nA,DE,UTC+01:00,10\n", "2027-03-27", 3,
        "clocks change during the run in DE")]
    public void A_listed_offset_is_exact_and_a_listed_country_is_not(string csv, string day, int days, string? says)
    {
        string[] notes = Notes("csv", day, days, csv);

        Assert.Equal(says is null, notes.Length == 0);
        Assert.Contains(says ?? "", string.Concat(notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_of_the_users_own_for_the_date_are_right() => Assert.Empty(
        Notes("country: DE", "2027-01-18", 1,
            countries: "  countries: {DE: {name: Germany, share: 100%, zones: {\"UTC+01:00\": 100%}}}\n"));

    [Fact]
    public void A_place_that_is_no_country_and_the_end_of_the_calendar_are_no_matter()
    {
        Assert.Empty(Notes("country: ZZ", "2027-01-18", 1, model: "laboratory"));
        Assert.NotEmpty(Notes("country: DE", "9998-12-31", 1));
    }

    private static string[] Notes(
        string group, string day, int days, string csv = "", string countries = "", string model = "enterprise-2024")
    {
        string groups = group == "csv"
            ? "ours: {csv: fleet.csv, rows: organisations, platform: windows, versions: {v: {version: 7.16, share: "
                + "100%}}}"
            : $"ours: {{organisations: 3, platform: windows, size: {{median: 20}}, versions: {{v: {{version: 7.16, "
                + $"share: 100%}}}}{(group.Length > 0 ? ", " + group : "")}}}";
        string text = """
            scenario: seasons
            title: Seasons
            question: Which clocks are wrong?
            start: DAYT06:00Z
            duration: DAYSd
            fleet:
              model: MODEL
            COUNTRIES  groups:
                GROUPS
            design: {name: kernel-content-interpreter, suppliedInputs: 20}
            update: {name: trial, artefact: content, platform: windows, highestComparedInput: 21, fault: {class: out-of-bounds-read}}
            channel: {kind: push}
            rollout: {strategy: all-at-once, releaseAt: 0s}
            """.Replace("DAYS", days.ToString(System.Globalization.CultureInfo.InvariantCulture),
                StringComparison.Ordinal)
            .Replace("DAY", day, StringComparison.Ordinal).Replace("MODEL", model, StringComparison.Ordinal)
            .Replace("COUNTRIES", countries, StringComparison.Ordinal).Replace("GROUPS", groups,
                StringComparison.Ordinal);
        ScenarioReadResult read = ScenarioReader.Read(
            SourceText.FromString("x.yaml", text)
                .Beside(new MemoryDataFolder().With("fleet.csv", System.Text.Encoding.UTF8.GetBytes(csv))), Models);
        Assert.True(read.Plan is not null, string.Join("\n", read.Diagnostics));
        return [.. SeasonNotes.Of(read.Plan).Select(n => n.Text)];
    }
}
