namespace Sim.Reference;

/// <summary>The calendars of a fleet (model §2, Calendar).</summary>
internal sealed class Calendars
{
    // "Calendar 0 is Saturday and Sunday with the patterns of the kinds."
    private const int SaturdayAndSunday = (1 << 5) | (1 << 6);

    private readonly FleetPlan _fleet;
    private readonly List<(string Text, Calendar Calendar)> _known = [];

    /// <summary>The calendars of a fleet.</summary>
    public Calendars(FleetPlan fleet)
    {
        _fleet = fleet;
        Usual = Of(SaturdayAndSunday, [], []);
        foreach (CountryPlan country in fleet.Countries)
            Of(country);
    }

    /// <summary>Calendar 0.</summary>
    public Calendar Usual { get; }

    /// <summary>
    /// "A country's calendar has its weekend and its own patterns for the kinds of which it names one; for the others
    /// it has those of the kind."
    /// </summary>
    public Calendar Of(CountryPlan country) => Of(country.Weekend, country.Online, country.Attended);

    // "Equal calendars are one", "numbered in the order of the first country that has them".
    private Calendar Of(int weekend, IReadOnlyList<KindPattern> online, IReadOnlyList<KindPattern> attended)
    {
        List<(string Kind, string Online, string Attended)> kinds =
        [
            .. _fleet.Kinds.Select(kind => (
                kind.Name,
                online.FirstOrDefault(own => own.Kind == kind.Name)?.Pattern ?? kind.OnlinePattern,
                attended.FirstOrDefault(own => own.Kind == kind.Name)?.Pattern ?? kind.AttendancePattern)),
        ];
        string text = string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{weekend} {string.Join(' ', kinds)}");
        int known = _known.FindIndex(other => other.Text == text);
        if (known < 0)
        {
            known = _known.Count;
            _known.Add((text, new Calendar(
                known, weekend,
                kinds.ToDictionary(kind => kind.Kind, kind => Online(kind.Online, weekend)),
                kinds.ToDictionary(kind => kind.Kind, kind => Attended(kind.Attended, weekend)))));
        }

        return _known[known].Calendar;
    }

    private OnlinePattern Online(string name, int weekend)
    {
        OnlinePattern pattern = _fleet.OnlinePatterns.First(p => p.Name == name);
        return pattern with
        {
            Habits = [.. pattern.Habits.Select(habit => habit with { Days = Calendar.Named(habit.Days, weekend) })],
        };
    }

    private AttendancePattern Attended(string name, int weekend)
    {
        AttendancePattern pattern = _fleet.AttendancePatterns.First(p => p.Name == name);
        return pattern with { Days = Calendar.Named(pattern.Days, weekend) };
    }
}
