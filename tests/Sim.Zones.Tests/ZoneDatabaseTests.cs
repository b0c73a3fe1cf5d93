namespace Sim.Zones.Tests;

/// <summary>
/// Zones resolved to dated offsets, against the dates that the European Union, the United States and New South Wales
/// publish.
/// </summary>
public sealed class ZoneDatabaseTests
{
    private static readonly UtcMoment NewYear = Zones2024.Moment("2024-01-01T00:00Z");
    private static readonly UtcMoment NextYear = Zones2024.Moment("2025-01-01T00:00Z");

    [Fact]
    public void Both_changes_of_2024_are_those_that_are_published() => Assert.All(Zones2024.All, zone =>
        Assert.Equal(zone, ZoneDatabase.Find(zone.Name, NewYear, NextYear)));

    [Theory]
    [InlineData("2024-03-31T01:00Z", "2024-04-01T00:00Z", "2024-03-31T01:00Z:120")]
    [InlineData("2024-03-31T00:59Z", "2024-03-31T01:00Z", "2024-03-31T00:59Z:60")]
    [InlineData("2024-03-31T00:59Z", "2024-03-31T01:01Z", "2024-03-31T00:59Z:60 2024-03-31T01:00Z:120")]
    public void The_offset_at_the_start_counts_and_every_change_before_the_end(
        string from, string until, string offsets) =>
        Assert.Equal(offsets, string.Join(' ', ZoneDatabase
            .Find("Europe/Berlin", Zones2024.Moment(from), Zones2024.Moment(until))!.Offsets
            .Select(o => $"{o.From}:{o.Minutes}")));

    [Fact]
    public void Changes_of_the_name_of_the_time_alone_are_none() =>
        Assert.Single(ZoneDatabase.Find("America/Phoenix", new UtcMoment(0), UtcMoment.Last)!.Offsets);

    // Liberia kept 44 minutes and a half until 1972.
    [Fact]
    public void Offsets_are_whole_minutes_and_change_at_whole_minutes()
    {
        DatedOffset[] offsets = [.. ZoneDatabase.Names
            .SelectMany(name => ZoneDatabase.Find(name, new UtcMoment(0), NextYear)!.Offsets)];

        Assert.All(offsets, offset => Assert.InRange(offset.Minutes, -720, 840));
        Assert.All(offsets, offset => Assert.Equal(0, offset.From.MillisecondOfMinute));
        Assert.Equal(-44, ZoneDatabase.Find("Africa/Monrovia", new UtcMoment(0), NewYear)!.Offsets[0].Minutes);
    }

    [Fact]
    public void The_end_of_the_calendar_is_no_matter() => Assert.Equal(
        60, ZoneDatabase.Find("Europe/Berlin", Zones2024.Moment("9999-12-31T00:00Z"), UtcMoment.Last)!
            .Offsets.Single().Minutes);

    [Theory]
    [InlineData("Europe/berlin")]
    [InlineData("Berlin")]
    [InlineData("")]
    public void A_name_is_known_as_it_is_written(string name) =>
        Assert.Null(ZoneDatabase.Find(name, NewYear, NextYear));

    [Fact]
    public void The_database_says_its_version() => Assert.Matches("^20[0-9]{2}[a-z]$", ZoneDatabase.Version);
}
