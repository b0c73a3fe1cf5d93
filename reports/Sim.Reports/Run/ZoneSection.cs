namespace Sim.Reports;

/// <summary>How the outage ran through the time zones: who was awake when it came, and who worked when it
/// went.</summary>
internal static class ZoneSection
{
    private const int MaxRows = 16;
    private const double Hour = 3600;
    private const double Day = 24 * Hour;
    private static readonly double[] TableHours = [1, 6, 12, 24, 48, 72, 96];

    public static IEnumerable<Block> Build(RunFacts facts)
    {
        ZonesResult zones = facts.Result.Zones;
        if (zones.Rows.Count == 0 || zones.Series.Count == 0 || facts.Release is null)
            return [new Paragraph("The result does not tell time zones apart.")];

        ZoneFacts[] all = [.. Enumerable.Range(0, zones.Rows.Count).Select(i => new ZoneFacts(facts, i))];
        ZoneFacts[] drawn =
            [.. all.OrderByDescending(z => z.Row.Endpoints).Take(MaxRows).OrderBy(z => z.Row.OffsetMinutes)];
        double most = Math.Max(0.001, drawn.Max(z => z.PeakShare));
        ZoneChart chart = new()
        {
            Id = "fig-zones",
            Title = "Share of machines down by time zone",
            Description = Finding(all),
            Caption = Caption(facts, all, drawn.Length, most),
            Provenance = facts.Provenance,
            Table = Zones(facts, all),
            Rows = drawn,
            Panels = Panels(facts),
            Most = most,
            Facts = facts,
        };
        return [new Paragraph(chart.Description), chart];
    }

    // Small zones are noise: a sentence speaks of those with a hundredth of the machines, unless only small ones were
    // hit.
    private static string Finding(ZoneFacts[] all)
    {
        if (all.All(z => z.PeakShare <= 0))
            return "No machine was down in any time zone.";

        long endpoints = all.Sum(z => z.Row.Endpoints);
        ZoneFacts[] large = [.. all.Where(z => z.Row.Endpoints * 100 >= endpoints)];
        bool some = large.Length < all.Length && large.Any(z => z.PeakShare > 0);
        ZoneFacts[] told =
            [.. (some ? large : all).Where(z => z.Row.Endpoints > 0).OrderByDescending(z => z.PeakShare)];
        (string most, string least) = (Numbers.Percent(told[0].PeakShare), Numbers.Percent(told[^1].PeakShare));
        string text = $"{(some ? "Of the zones with at least 1% of the machines, hit" : "Hit")} hardest was "
            + $"{told[0].Name}, where it was {told[0].Clock} when the update went out: {most} of its machines were "
            + "down at once";
        return text + (told.Length == 1 ? "."
            : least == most ? ", as in every other."
            : $". Hit least was {told[^1].Name} ({told[^1].Clock}), with {least}.");
    }

    // The end of the picture is where little is left to see, in whole days.
    private static ZonePanel[] Panels(RunFacts facts)
    {
        IReadOnlyList<ZonePoint> series = facts.Result.Zones.Series;
        long peak = series.Max(p => p.Down.Sum());
        ZonePoint? fallen = series.SkipWhile(p => p.Down.Sum() < peak).FirstOrDefault(p => p.Down.Sum() * 8 < peak);
        double from = facts.ReleaseSeconds;
        double days = Math.Max(1, Math.Ceiling(((fallen ?? series[^1]).T - from) / Day));
        double to = Math.Min(from + (days * Day), facts.Result.DurationSeconds);
        ZonePanel first = new(from, from + (3 * Hour), 1, "the first 3 hours", "3 hours", 3);
        ZonePanel whole = new(from, to, 3, "the first " + Durations.Words(to - from), Durations.Words(to - from), 12);
        return to - from > 12 * Hour ? [first, whole] : [whole];
    }

    private static string Caption(RunFacts facts, ZoneFacts[] all, int drawn, double most)
    {
        string some = drawn == all.Length ? "" : $" Drawn: the {drawn} zones with most machines of {all.Length}.";
        string dashed = facts.OutForSeconds is null ? "" : $" Dashed: the update is {facts.OutEndedBy}.";
        return "Machines down, in percent of the zone's machines, from west to east; the height of a row is "
            + $"{Numbers.Percent(most)}, and the number at its end is the zone's highest. Times beside the zone are "
            + "local, at the release. Darker: local night, 20:00 to "
            + $"06:00.{dashed} Time after the release. n = {Numbers.Count(all.Sum(z => z.Row.Endpoints))} machines; "
            + $"{facts.CountedMachines}.{some}";
    }

    private static Table Zones(RunFacts facts, ZoneFacts[] all) => Table.Of(
        "Share of machines down by time zone: machines down, by hours after the release", all,
        [
            ("Zone", z => z.Name), ("Local time at release", z => z.Clock), ("Countries", z => z.Places),
            ("#Machines", z => Numbers.Count(z.Row.Endpoints)), ("#Most down", z => Numbers.Count(z.Peak)),
            ("#Share", z => Numbers.Percent(z.PeakShare)),
            .. TableHours.Where(h => facts.ReleaseSeconds + (h * Hour) <= facts.Result.DurationSeconds)
                .Select(h => ($"#{Numbers.Trimmed(h)}{Numbers.NoBreak}h", (Func<ZoneFacts, Cell>)(z =>
                    Numbers.Count(z.DownAt(facts.ReleaseSeconds + (h * Hour)))))),
        ]);
}
