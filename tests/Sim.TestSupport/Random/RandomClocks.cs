namespace Sim.TestSupport;

/// <summary>
/// Lets clocks change during one random scenario of three: in the zones of <see cref="Zones2024"/> around one of their
/// changes, and in invented ones that jump any way and any number of times.
/// </summary>
internal static class RandomClocks
{
    private const long Minute = 60_000;
    private const int Invented = 12;
    private const int MostJumps = 5;

    /// <summary>The scenario, perhaps with zones whose clocks change.</summary>
    public static ScenarioPlan Of(ScenarioPlan plan, Dice dice)
    {
        if (!dice.OneIn(3))
            return plan;

        plan = dice.OneIn(2) ? plan with { Start = NearAChange(dice, plan.Duration.Milliseconds) } : plan;
        TimeZonePlan[] zones = plan.Start < Zones2024.Moment("2025-01-01T00:00Z")
            && plan.Start >= Zones2024.Moment("2024-01-01T00:00Z") ? [.. Zones2024.All] : [];
        zones = [.. zones, .. Enumerable.Range(0, Invented).Select(i => Jumping(dice, plan, i))];
        CountryPlan[] countries = [.. plan.Fleet.Countries.Select(country => InZones(dice, country, zones))];
        TimeZonePlan[] named =
            [.. countries.SelectMany(c => c.Zones).Select(z => z.Zone).Where(z => !z.IsFixed).Distinct().Order()];
        return plan with
        {
            Fleet = plan.Fleet with
            {
                Countries = countries,
                TimeZones = named.Length == 0
                    ? null : new TimeZoneTable("random", plan.Start.Plus(plan.Duration), named),
            },
        };
    }

    // The change is inside the run, at its very start, or just over.
    private static UtcMoment NearAChange(Dice dice, long duration)
    {
        UtcMoment change = dice.Of([.. Zones2024.Changes]);
        long before = dice.OneIn(8) ? dice.Of(0L, -1, 1) : dice.Between(0, Math.Min(duration, 3 * 1440 * Minute));
        return new UtcMoment(change.UnixMilliseconds - before);
    }

    private static TimeZonePlan Jumping(Dice dice, ScenarioPlan plan, int index)
    {
        int minutes = dice.Between(-720, 840);
        List<DatedOffset> offsets = [new DatedOffset(plan.Start, minutes)];
        long[] jumps = [.. Enumerable.Range(0, dice.Between(0, MostJumps))
            .Select(_ => dice.Between(1, plan.Duration.Milliseconds) + plan.Start.UnixMilliseconds)
            .Select(jump => jump - (jump % Minute)).Where(jump => jump > plan.Start.UnixMilliseconds)
            .Distinct().Order()];
        foreach (long jump in jumps)
        {
            minutes = dice.OneIn(2)
                ? Math.Clamp(minutes + dice.Of(-60, 60, -30, 30), -720, 840) : dice.Between(-720, 840);
            offsets.Add(new DatedOffset(new UtcMoment(jump), minutes));
        }

        return new TimeZonePlan("Test/Zone-" + index.ToString(CultureInfo.InvariantCulture), offsets);
    }

    // A few keep their fixed offset. A zone stands once in a country.
    private static CountryPlan InZones(Dice dice, CountryPlan country, TimeZonePlan[] zones)
    {
        int first = dice.Between(0, zones.Length - 1);
        return country with
        {
            Zones = [.. country.Zones.Select((zone, i) => dice.OneIn(6) || i >= zones.Length
                ? zone : zone with { Zone = zones[(first + i) % zones.Length] })],
        };
    }
}
