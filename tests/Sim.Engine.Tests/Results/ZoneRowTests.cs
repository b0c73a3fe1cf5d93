namespace Sim.Engine.Tests;

/// <summary>Rows of the result by time zone.</summary>
public sealed class ZoneRowTests
{
    [Fact]
    public void Zones_whose_clocks_show_the_same_all_run_long_are_one_row_and_others_are_not()
    {
        TimeZonePlan copenhagen = Zones2024.Berlin with { Name = "Europe/Copenhagen" };
        ScenarioPlan plan = A.Plan() with { Start = Zones2024.Moment("2024-03-30T01:00Z") };
        plan = plan.Fleet(fleet => fleet with
        {
            Groups = [A.Group(1, organisations: 90)],
            Countries =
            [
                Country("AA", Zones2024.Berlin), Country("BB", copenhagen), Country("CC", A.Zone(60)),
                Country("DD", Zones2024.Phoenix),
            ],
        });

        IReadOnlyList<ZoneRow> rows = plan.Run().Result.Zones.Rows;

        Assert.Equal([-420, 60, 60], rows.Select(r => r.OffsetMinutes));
        Assert.Equal(["DD", "CC", "AA BB"], rows.Select(r => string.Join(' ', r.Countries)));
        Assert.Equal([0, 0, 1], rows.Select(r => r.Changes.Count));
        Assert.Equal(new OffsetChange(86_400, 120), rows[2].Changes[0]);
        Assert.Equal(90, rows.Sum(r => r.Endpoints));
        Assert.Equal(90, plan.Run().Result.Zones.Series[^1].Down.Sum());
    }

    private static CountryPlan Country(string code, TimeZonePlan zone) =>
        new(code, code, Ratio.Of(1, 4), [new ZonePlan(zone, Ratio.One)]);
}
