using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sim.Reports;

/// <summary>
/// Writes each value of a type on one line inside an indented document, so that a thousand points stay a thousand
/// lines and a difference of two results reads well.
/// </summary>
/// <typeparam name="T">A flat record.</typeparam>
/// <param name="compact">Options without indentation and without this converter.</param>
internal sealed class OneLineConverter<T>(JsonSerializerOptions compact) : JsonConverter<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<T>(ref reader, compact);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        // A raw value gets no line break from the writer; blanks before a value are part of no value.
        string lead = options.WriteIndented ? "\n" + new string(' ', writer.CurrentDepth * options.IndentSize) : "";
        writer.WriteRawValue(lead + JsonSerializer.Serialize(value, compact), skipInputValidation: true);
    }
}
