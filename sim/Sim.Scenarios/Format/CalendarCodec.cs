using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A moment on the calendar.</summary>
internal sealed class CalendarCodec : ScalarCodec<UtcMoment>
{
    public CalendarCodec()
        : base("utc-moment")
    {
        Unit = "moment";
        Example = "2024-07-19T04:09Z";
    }

    public override string Expected => "a moment such as 2024-07-19T04:09Z";

    public override object? Parse(string text, out Problem? problem) =>
        Moment.Read(text, Expected, true, out problem)?.Utc;

    public override string Text(UtcMoment value) => value.ToString();

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["description"] = Expected,
        ["pattern"] = $"^{Moment.UtcPattern}$",
    };
}
