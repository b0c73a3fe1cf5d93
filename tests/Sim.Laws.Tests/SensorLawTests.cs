namespace Sim.Laws.Tests;

/// <summary>The online share is of the sensors: machines without one are neither expected nor missed.</summary>
public sealed class SensorLawTests
{
    private const double Fault = 0.6;

    // With a coverage c, c·p of the machines are down of c that are expected: 1 − p. Machines would give 1 − c·p.
    [Theory]
    [InlineData("none: 0%, part: 100%, partFrom: 25%, partTo: 25%")]
    [InlineData("none: 0%, part: 100%, partFrom: 50%, partTo: 50%")]
    [InlineData("none: 0%, part: 0%")]
    [InlineData("none: 0%, part: 100%, partFrom: 100%, partTo: 100%, servers: {from: 40%, to: 40%}")]
    public void Whatever_part_of_the_machines_has_the_sensor_the_share_is_of_that_part(string adoption)
    {
        var run = new LawRun("sensors-online", "fleet.groups.bench.size.median=20000",
            $"fleet.groups.bench.adoption={{{adoption}}}");
        run.Twenty("series.onlineShare@1h").Follows(1 - Fault);
        run.EveryHostAgrees();
    }

    // Half of the organisations have it nowhere, and a quarter of the others a version that does not take the update:
    // its sensors stay online.
    [Fact]
    public void Organisations_without_the_sensor_do_not_count_and_old_sensors_do()
    {
        var run = new LawRun("sensors-online", "fleet.groups.bench.size.median=2", "update.minVersion=2.0",
            "fleet.groups.bench.organisations=10000", "fleet.groups.bench.adoption={none: 50%, part: 0%}",
            "fleet.groups.bench.versions={new: {version: 2.0, share: 75%}, old: {version: 1.0, share: 25%}}");
        run.Twenty("series.onlineShare@1h").Follows(1 - (0.75 * Fault));
        run.EveryHostAgrees();
    }

    // Under an update of the platform's vendor every machine is counted, and every one can go down.
    [Fact]
    public void Under_an_update_of_the_platforms_vendor_every_machine_counts()
    {
        var run = new LawRun("sensors-online", "fleet.groups.bench.size.median=20000", "design={name: kernel-driver}",
            "platform={design: kernel-driver}",
            "update={name: trial, artefact: sensor, platform: windows, by: platform-vendor, "
                + "fault: {class: out-of-bounds-read, probability: 60%}}");
        SeriesPoint hour = run.Outcome(1).AllWindows.Single(w => w.T.Equals(3600.0));
        double down = hour.Down / 20_000.0;

        Assert.InRange(down, 0.2, 0.6);
        Assert.Equal(1 - down, hour.OnlineShare, 12);
        run.EveryHostAgrees();
    }
}
