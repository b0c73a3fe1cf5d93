using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>A time zone as it is written: an IANA name, or an offset that never changes.</summary>
internal static partial class ZoneText
{
    private const int MostCharacters = 64;

    /// <summary>The zone, not resolved yet; null where it is written in neither way.</summary>
    public static TimeZonePlan? Read(string text)
    {
        if (UtcOffset.Read(text) is { } minutes)
            return TimeZonePlan.Fixed(minutes);

        bool isName = text.Length <= MostCharacters && Name().IsMatch(text) && UtcOffset.Mend(text) is null;
        return isName ? new TimeZonePlan(text, []) : null;
    }

    // What begins as an offset does and is none, is no name either.
    [GeneratedRegex(@"^(?!UTC|GMT[+-])[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*\z")]
    private static partial Regex Name();
}
