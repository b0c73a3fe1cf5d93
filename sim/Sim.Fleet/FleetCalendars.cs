namespace Sim.Fleet;

/// <summary>
/// The calendars of a fleet's countries, and the online patterns on named days that they need
/// (<c>docs/concepts/model.md</c> §2).
/// </summary>
internal sealed class FleetCalendars
{
    private readonly FleetPlan _plan;
    private readonly List<FleetCalendar> _calendars = [];
    private readonly List<OnlinePattern> _patterns;
    private readonly List<(int Pattern, int Weekend)> _origins;

    public FleetCalendars(FleetPlan plan)
    {
        _plan = plan;

        // The patterns under the usual weekend keep their places; others come after them where they differ.
        _patterns = [.. plan.OnlinePatterns.Select(p => OnNamedDays(p, DayMask.SaturdayAndSunday))];
        _origins = [.. plan.OnlinePatterns.Select((_, i) => (i, DayMask.SaturdayAndSunday))];
        NumberOf(DayMask.SaturdayAndSunday, [], []);
        OfCountry = [.. plan.Countries.Select(c => NumberOf(c.Weekend, c.Online, c.Attended))];
    }

    /// <summary>Calendar of each country.</summary>
    public byte[] OfCountry { get; }

    public IReadOnlyList<FleetCalendar> Calendars => _calendars;

    public IReadOnlyList<OnlinePattern> Patterns => _patterns;

    private byte NumberOf(int weekend, IReadOnlyList<KindPattern> online, IReadOnlyList<KindPattern> attended)
    {
        int[] patterns = [.. _plan.Kinds.Select(k => PatternOf(weekend, Of(online, k) ?? k.OnlinePattern))];
        AttendancePattern[] attendance =
            [.. _plan.Kinds.Select(k => AttendanceOf(weekend, Of(attended, k) ?? k.AttendancePattern))];
        int number = _calendars.FindIndex(c => c.Weekend == weekend && c.PatternOfKind.SequenceEqual(patterns)
            && c.AttendanceOfKind.SequenceEqual(attendance));
        if (number >= 0)
            return (byte)number;

        _calendars.Add(new FleetCalendar(weekend, patterns, attendance));
        return (byte)(_calendars.Count - 1);
    }

    private int PatternOf(int weekend, string name)
    {
        int pattern = FleetTables.IndexOf(_plan.OnlinePatterns.Select(p => p.Name), name);
        int known = _origins.IndexOf((pattern, weekend));
        OnlinePattern named = OnNamedDays(_plan.OnlinePatterns[pattern], weekend);
        if (known >= 0 || named.Habits.SequenceEqual(_patterns[pattern].Habits))
            return known >= 0 ? known : pattern;

        _patterns.Add(named);
        _origins.Add((pattern, weekend));
        return _patterns.Count - 1;
    }

    private AttendancePattern AttendanceOf(int weekend, string name)
    {
        AttendancePattern pattern = _plan.AttendancePatterns[
            FleetTables.IndexOf(_plan.AttendancePatterns.Select(p => p.Name), name)];
        return pattern with { Days = DayMask.Of(pattern.Days, weekend) };
    }

    private static OnlinePattern OnNamedDays(OnlinePattern pattern, int weekend) =>
        pattern with { Habits = [.. pattern.Habits.Select(h => h with { Days = DayMask.Of(h.Days, weekend) })] };

    private static string? Of(IReadOnlyList<KindPattern> patterns, DeviceKindPlan kind) =>
        patterns.FirstOrDefault(p => p.Kind == kind.Name)?.Pattern;
}
