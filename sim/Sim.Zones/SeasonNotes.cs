using NodaTime;

namespace Sim.Zones;

/// <summary>
/// Tells where a run's local times are not the legal ones. A fleet has one UTC offset a zone for the whole run; those
/// that ship are the legal time of July, so a run in another season has its working hours an hour off where clocks
/// change.
/// </summary>
public static class SeasonNotes
{
    private const int MostNamed = 3;

    // 15 July 2024, noon: the date of the offsets in models/fleets.
    private static readonly UtcMoment DateOfModels = new(1_721_044_800_000);

    /// <summary>
    /// At most two notes: on offsets that are not those of the start, and on clocks that change before the end.
    /// </summary>
    public static IReadOnlyList<PlanNote> Of(ScenarioPlan plan)
    {
        LegalTime start = LegalTime.At(plan.Start);
        LegalTime end = LegalTime.At(plan.Start.Plus(plan.Duration));
        LegalTime shipped = LegalTime.At(DateOfModels);
        var wrong = new List<string>();
        var changing = new List<string>();
        foreach (UsedOffsets used in UsedOffsets.Of(plan))
        {
            DateTimeZone[] zones = [.. LegalTime.ZonesOf(used.Country)];
            if (used.OfModel && zones.Any(z => IsOutOfSeason(z, used, start, shipped)))
            {
                DateTimeZone first = zones.First(
                    z => start.OffsetIn(z) != shipped.OffsetIn(z) && used.Minutes.Contains(shipped.OffsetIn(z)));
                wrong.Add($"{used.Country} ({UtcText(start.OffsetIn(first))}, not {UtcText(shipped.OffsetIn(first))})");
            }
            else if (zones.Any(
                z => used.Minutes.Contains(start.OffsetIn(z)) && !used.Minutes.Contains(end.OffsetIn(z))))
            {
                changing.Add(used.Country);
            }
        }

        string date = plan.Start.ToString()[..10];
        return
        [
            .. Note(wrong, $"the fleet's UTC offsets are not the legal time of {date} in ",
                ": working hours there are off by as much"),
            .. Note(changing, "clocks change during the run in ", "; the fleet's offsets stay those of its start"),
        ];
    }

    // Offsets of the user's own for the date are right, and so are invented ones, which are nobody's legal time.
    private static bool IsOutOfSeason(DateTimeZone zone, UsedOffsets used, LegalTime start, LegalTime shipped) =>
        !used.Minutes.Contains(start.OffsetIn(zone)) && used.Minutes.Contains(shipped.OffsetIn(zone));

    private static IEnumerable<PlanNote> Note(List<string> countries, string before, string after)
    {
        if (countries.Count > 0)
        {
            string more = countries.Count > MostNamed
                ? string.Create(CultureInfo.InvariantCulture, $" and {countries.Count - MostNamed} more (")
                    + string.Join(", ", countries.Skip(MostNamed).Select(c => c[..2])) + ")"
                : string.Empty;
            yield return new PlanNote("start", before + string.Join(", ", countries.Take(MostNamed)) + more + after);
        }
    }

    private static string UtcText(int minutes) => minutes == 0 ? "UTC" : string.Create(
        CultureInfo.InvariantCulture,
        $"UTC{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:D2}:{Math.Abs(minutes) % 60:D2}");
}
