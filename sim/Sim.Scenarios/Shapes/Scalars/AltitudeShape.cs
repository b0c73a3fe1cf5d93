using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>An altitude of a filter; read as <see cref="Altitude"/>.</summary>
internal sealed class AltitudeShape : ScalarShape
{
    public static readonly AltitudeShape Instance = new();

    public override string Expected => "an altitude such as 328010 or 329355.5";

    public override string SchemaName => "altitude";

    public override object? Read(string text, out Problem? problem)
    {
        bool good = Altitude.TryParse(text, out Altitude altitude, out string why);
        problem = good ? null : Problem.BadValue($"'{Clip.Text(text)}' is no altitude: {why}", $"write {Expected}");
        return good ? altitude : null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("string", "number"),
        ["description"] = "A decimal number of any precision, compared as such: 329355.5 is below 329355.51.",
        ["pattern"] = @"^[0-9]+(\.[0-9]+)?$",
    };
}
