using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A duration in a range, both ends inclusive.</summary>
internal sealed class DurationCodec : ScalarCodec<SimDuration>
{
    private readonly SimDuration _min;
    private readonly SimDuration _max;

    private DurationCodec(SimDuration min, SimDuration max)
        : base($"duration-{min}-{max}")
    {
        (_min, _max) = (min, max);
        Unit = "duration";
        Example = "10m";
    }

    public override string Expected => $"a duration such as 78m, from {_min} to {_max}";

    /// <summary>Durations between two ends, written as in a file.</summary>
    public static DurationCodec Between(string min, string max) =>
        new(Durations.Read(min, out _)!.Value, Durations.Read(max, out _)!.Value);

    public override object? Parse(string text, out Problem? problem)
    {
        if (Durations.Read(text, out problem) is not { } value)
        {
            return null;
        }

        if (value < _min || value > _max)
        {
            problem = Problem.OutOfRange($"{text} is not between {_min} and {_max}");
            return null;
        }

        return value;
    }

    public override string Text(SimDuration value) => value.ToString();

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["description"] = $"A duration from {_min} to {_max}: 5s, 78m, 2.5d, 1h30m.",
        ["pattern"] = Durations.Pattern,
    };
}
