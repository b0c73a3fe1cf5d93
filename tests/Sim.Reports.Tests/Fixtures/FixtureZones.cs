namespace Sim.Reports.Tests;

/// <summary>
/// Time zones of <see cref="JulyFixture"/>: the machines of a window, dealt out by fixed weights that shift with the
/// local clock.
/// </summary>
internal static class FixtureZones
{
    private static readonly (int Offset, string[] Countries, int Weight)[] Zones =
    [
        (-480, ["US", "CA"], 12), (-300, ["US", "CA"], 24), (-180, ["BR"], 6), (60, ["GB"], 9),
        (120, ["DE", "FR", "NL"], 19), (330, ["IN"], 8),
        (540, ["JP", "KR"], 11), (600, ["AU"], 10), (720, ["NZ"], 1),
    ];

    public static ZonesResult Of(IReadOnlyList<SeriesPoint> windows, long endpoints) => new(
        [.. Zones.Select(z => new ZoneRow(z.Offset, z.Countries, endpoints * z.Weight / 100))],
        [.. windows.Where((_, i) => i % 10 == 9 && (i < 720 || i % 180 == 179)).Select(p => new ZonePoint(
            p.T, [.. Zones.Select(z => p.Down * z.Weight * (8 + (z.Offset / 120)) / 1000)]))]);

    public static IReadOnlyList<CountryName> Names() =>
    [
        new("US", "United States"), new("GB", "United Kingdom"), new("DE", "Germany"), new("AU", "Australia"),
        new("IN", "India"),
        new("JP", "Japan"), new("CA", "Canada"), new("FR", "France"), new("BR", "Brazil"), new("NZ", "New Zealand"),
    ];
}
