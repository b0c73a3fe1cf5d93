using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>
/// A moment on the calendar, or a duration after the scenario's start. It is read as <see cref="Moment"/>, because the
/// start may stand below it; in the plan it is a time after the start, and it is written as a moment on the calendar.
/// </summary>
internal sealed class MomentCodec : ScalarCodec<SimTime>
{
    public MomentCodec()
        : base("moment")
    {
        Unit = "moment, or duration after the start";
        Example = "9m";
    }

    public override string Expected =>
        "a moment such as 2024-07-19T04:09Z, or a duration after the start such as 9m";

    /// <summary>Milliseconds after the start, negative before it; null where nothing was read.</summary>
    public static long? After(Bound? at, UtcMoment start) => (at?.Value as Moment?)?.Milliseconds(start);

    public override object Parse(string text) => Moment.Read(text, Expected, absolute: false);

    public override SimTime Make(Bound at, UtcMoment start) =>
        SimTime.FromMilliseconds(((Moment)at.Value!).Milliseconds(start));

    public override string Text(SimTime value) => value.ToString();

    public override void Write(YamlText yaml, string key, SimTime value) =>
        yaml.Plain(key, yaml.Start.Plus(value - SimTime.Zero).ToString());

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["description"] = Expected,
        ["pattern"] = $"^{Moment.UtcPattern}$|{Durations.Pattern}",
    };
}
