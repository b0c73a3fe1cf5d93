namespace Sim.Lab.Tests;

/// <summary>The series by time zone tells the same run as the series of the whole fleet.</summary>
public sealed class ZonesTests
{
    private const string Repeat = "sim run july-2024 --scale 0.01";

    [Fact]
    public void The_zones_of_a_window_add_up_to_the_machines_down_in_it_however_the_fleet_is_dealt_out()
    {
        RunReport one = Run(1);
        RunReport seven = Run(7);
        ZonesResult zones = one.Result.Zones;
        Assert.Equal(one.Result.Scale.Endpoints, zones.Rows.Sum(z => z.Endpoints));
        Assert.Equal(zones.Rows.Select(z => z.OffsetMinutes).Order(), zones.Rows.Select(z => z.OffsetMinutes));
        Assert.InRange(zones.Series.Count, 100, 180);
        Dictionary<double, long> down = one.AllWindows.ToDictionary(p => p.T, p => p.Down);
        foreach ((ZonePoint left, ZonePoint right) in zones.Series.Zip(seven.Result.Zones.Series))
        {
            Assert.True(down[left.T] == left.Down.Sum(),
                $"at {left.T} s: {down[left.T]} down, {left.Down.Sum()} in the zones; {Repeat}");
            Assert.True(left.T.Equals(right.T) && left.Down.SequenceEqual(right.Down),
                $"at {left.T} s; {Repeat} --shards 7");
        }

        Assert.Equal(one.Result.DurationSeconds, zones.Series[^1].T);
        Assert.Contains(new CountryName("DE", "Germany"), one.Result.Countries);
    }

    private static RunReport Run(int shards)
    {
        SimLab lab = SimLab.Open(AppContext.BaseDirectory, AppContext.BaseDirectory);
        RunRequest request = new() { Scenario = "july-2024", Scale = "0.01", Shards = shards, OutRoot = null };
        return lab.Run(request, _ => SilentObserver.Instance, TestContext.Current.CancellationToken);
    }
}
