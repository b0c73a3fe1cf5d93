using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sim.Reports;

/// <summary>
/// Writes each value of flat records on one line inside an indented document, so that a thousand points stay a thousand
/// lines and a difference of two results reads well. It only writes: readers need the plain form.
/// </summary>
/// <param name="flat">The records.</param>
/// <param name="compact">Options without indentation and without this converter.</param>
internal sealed class OneLineConverter(Type[] flat, JsonSerializerOptions compact) : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) => flat.Contains(typeToConvert);

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        // A raw value gets no line break from the writer; blanks before a value are part of no value.
        string lead = "\n" + new string(' ', writer.CurrentDepth * options.IndentSize);
        writer.WriteRawValue(lead + JsonSerializer.Serialize(value, value.GetType(), compact),
            skipInputValidation: true);
    }
}
