using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sim.Reports;

/// <summary>A duration as a number of seconds, the unit of every time in a result; exact to the millisecond.</summary>
internal sealed class DurationConverter : JsonConverter<SimDuration>
{
    public override SimDuration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SimDuration.FromMilliseconds((long)(reader.GetDecimal() * 1000));

    public override void Write(Utf8JsonWriter writer, SimDuration value, JsonSerializerOptions options)
    {
        // Decimal keeps the places it is given: whole seconds are written without any.
        decimal seconds = value.Milliseconds / 1000m;
        writer.WriteNumberValue(value.Milliseconds % 1000 == 0 ? decimal.Truncate(seconds) : seconds);
    }
}
