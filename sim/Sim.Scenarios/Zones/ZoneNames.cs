namespace Sim.Scenarios;

/// <summary>
/// The named zones that a scenario can use: those that it has resolved itself or, where it has none, those of the
/// database.
/// </summary>
/// <param name="resolved">The names that it has resolved, or null.</param>
internal sealed class ZoneNames(IReadOnlyCollection<string>? resolved)
{
    private const string Table = "fleet.timeZones";

    private readonly HashSet<string> _names = new(resolved ?? ZoneDatabase.Names, StringComparer.Ordinal);

    /// <summary>What is wrong with the name of a zone, and what would be right; null where nothing is.</summary>
    public (string Message, string Suggestion)? Refuse(TimeZonePlan zone)
    {
        if (zone.IsFixed || _names.Contains(zone.Name))
            return null;

        string shown = Clip.Text(zone.Name);
        return resolved is null || !ZoneDatabase.Names.Contains(zone.Name)
            ? ($"there is no time zone '{shown}'", Near(zone.Name) is { } near ? $"did you mean '{near}'?"
                : "write an IANA name such as Europe/Berlin, or an offset such as UTC+02:00")
            : ($"the time zone '{shown}' is not among {Table}",
                $"remove {Table}, so that all zones are resolved anew, or add its offsets there");
    }

    /// <summary>The name that is probably meant, or null: for most people a place alone is a name.</summary>
    public string? Near(string name)
    {
        string place = "/" + name.Trim().Replace(' ', '_');
        return _names.Where(known => known.EndsWith(place, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).FirstOrDefault()
            ?? NearestName.Of(name, _names.Order(StringComparer.Ordinal));
    }
}
