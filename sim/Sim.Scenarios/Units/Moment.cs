namespace Sim.Scenarios;

/// <summary>A moment of a scenario: on the calendar, or as a time after the scenario's start.</summary>
internal readonly record struct Moment(UtcMoment? Utc, SimDuration After)
{
    /// <summary>The pattern of a moment on the calendar, for the JSON Schema.</summary>
    public const string UtcPattern =
        "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{3})?)?Z";

    /// <summary>Milliseconds after the start; negative before it.</summary>
    public long Milliseconds(UtcMoment start) =>
        Utc is { } utc ? utc.UnixMilliseconds - start.UnixMilliseconds : After.Milliseconds;

    /// <summary>Reads a moment on the calendar or, where that is enough, a duration after the start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expected">What is expected, in words.</param>
    /// <param name="absolute">Whether only the calendar will do.</param>
    /// <param name="problem">Why it cannot be read, or null.</param>
    public static Moment? Read(string text, string expected, bool absolute, out Problem? problem)
    {
        problem = null;
        if (UtcMoment.TryParse(text, out UtcMoment moment))
        {
            return new Moment(moment, default);
        }

        if (MomentHint.For(text, absolute) is { } hint)
        {
            bool bare = UtcMoment.TryParse(text + "Z", out _);
            problem = bare ? Problem.MissingUnit($"'{text}' has no time zone", $"{hint} for UTC")
                : Problem.BadValue($"'{Clip.Text(text)}' is not a moment", hint);
            return null;
        }

        bool calendar = text.Contains('-', StringComparison.Ordinal) || text.Contains(':', StringComparison.Ordinal);
        if (!calendar && !absolute)
        {
            return Durations.Read(text, out problem) is { } after ? new Moment(null, after) : null;
        }

        problem = Problem.BadValue($"'{Clip.Text(text)}' is not a moment", $"write {expected}");
        return null;
    }
}
