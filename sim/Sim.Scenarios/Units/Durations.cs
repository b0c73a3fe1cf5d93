namespace Sim.Scenarios;

/// <summary>Durations as written in files, with a reason where one cannot be read.</summary>
internal static class Durations
{
    /// <summary>The pattern of the JSON Schema.</summary>
    public const string Pattern = @"^([0-9]+(\.[0-9]+)?(ms|s|m|h|d|w))+$";

    /// <summary>Reads a duration; null with a problem where it is none.</summary>
    public static SimDuration? Read(string text, out Problem? problem)
    {
        problem = null;
        if (SimDuration.TryParse(text, out SimDuration duration))
        {
            return duration;
        }

        string shown = Clip.Text(text);
        string plain = NumberHint.Mend(text) ?? text;
        if (Numbers.TryPlain(plain, out decimal number) && number >= 0)
        {
            problem = Problem.MissingUnit($"'{shown}' has no unit", $"write {plain}s, {plain}m, {plain}h or {plain}d");
            return null;
        }

        string? mended = DurationHint.Mend(text);
        string unit = text.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ' ');
        problem = unit.Length is > 0 and < 16 && unit.Length < text.Length && unit.All(char.IsAsciiLetter)
            && unit is not ("ms" or "s" or "m" or "h" or "d" or "w")
            ? Problem.BadValue($"'{unit}' is not a unit of time", mended is null ? "use ms, s, m, h, d or w, such as 78m or 2.5d" : $"write {mended}")
            : Problem.BadValue($"'{shown}' is not a duration", mended is null ? "write whole milliseconds with a unit, such as 78m or 2.5d" : $"write {mended}");
        return null;
    }
}
