namespace Sim.Scenarios;

/// <summary>
/// A moment on the calendar, or a duration after the scenario's start. It is read as <see cref="Moment"/>, because the
/// start may stand below it; in the plan it is a time after the start, and it is written as a moment on the calendar.
/// </summary>
internal sealed class MomentCodec() : Notation<SimTime>(
    "moment", Words, text => Moment.Read(text, Words, absolute: false), time => time.ToString(),
    _ => SchemaDefinitions.Value("string", Words, $"^{Moment.UtcPattern}$|{Durations.Pattern}"))
{
    private const string Words = "a moment such as 2024-07-19T04:09Z, or a duration after the start such as 9m";

    /// <summary>Milliseconds after the start, negative before it; null where nothing was read.</summary>
    public static long? After(Bound? at, UtcMoment start) => (at?.Value as Moment?)?.Milliseconds(start);

    public override SimTime Make(Bound at, UtcMoment start) => SimTime.FromMilliseconds(After(at, start)!.Value);

    public override void Write(YamlText yaml, string key, SimTime value) =>
        yaml.Plain(key, yaml.Start.Plus(value - SimTime.Zero).ToString());
}
