using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A duration in a range; read as <see cref="SimDuration"/>.</summary>
internal sealed class DurationShape(SimDuration min, SimDuration max) : ScalarShape
{
    /// <summary>From nothing to ten years.</summary>
    public static readonly DurationShape Any = Between("0s", "3660d");

    /// <summary>From a millisecond to ten years.</summary>
    public static readonly DurationShape Positive = Between("1ms", "3660d");

    public override string Expected => $"a duration such as 78m, from {min} to {max}";

    public override string SchemaName => $"duration-{min}-{max}";

    /// <summary>Durations between two ends, both inclusive, written as in a file.</summary>
    public static DurationShape Between(string min, string max) =>
        new(Durations.Read(min, out _)!.Value, Durations.Read(max, out _)!.Value);

    public override object? Read(string text, out Problem? problem)
    {
        if (Durations.Read(text, out problem) is not { } value)
        {
            return null;
        }

        if (value.Milliseconds < min.Milliseconds || value.Milliseconds > max.Milliseconds)
        {
            problem = Problem.OutOfRange(
                $"{text} is not between {min} and {max}");
            return null;
        }

        return value;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["description"] = $"A duration from {min} to {max}: 5s, 78m, 2.5d, 1h30m.",
        ["pattern"] = Durations.Pattern,
    };
}
