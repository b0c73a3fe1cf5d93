using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A moment, or a duration after the scenario's start; read as <see cref="Moment"/>.</summary>
internal sealed class MomentShape(bool absolute) : ScalarShape
{
    /// <summary>A moment on the calendar only.</summary>
    public static readonly MomentShape Absolute = new(true);

    /// <summary>A moment on the calendar, or a duration after the start.</summary>
    public static readonly MomentShape Any = new(false);

    private const string UtcPattern = @"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{3})?)?Z";

    public override string Expected => absolute
        ? "a moment such as 2024-07-19T04:09Z"
        : "a moment such as 2024-07-19T04:09Z, or a duration after the start such as 9m";

    public override string SchemaName => absolute ? "utc-moment" : "moment";

    public override object? Read(string text, out Problem? problem)
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
            return Durations.Read(text, out problem) is { } after ? new Moment(null, after) : (object?)null;
        }

        problem = Problem.BadValue($"'{Clip.Text(text)}' is not a moment", $"write {Expected}");
        return null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["description"] = Expected,
        ["pattern"] = absolute ? $"^{UtcPattern}$" : $"^{UtcPattern}$|{Durations.Pattern}",
    };
}
