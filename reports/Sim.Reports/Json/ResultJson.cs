using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Sim.Reports;

/// <summary>
/// <c>result.json</c>: camelCase, two blanks of indentation, line feeds, doubles in their shortest form that reads back
/// the same, flat rows on one line each. The same result gives the same bytes on every machine and in every culture.
/// </summary>
public static class ResultJson
{
    /// <summary>The layout that this version writes and reads.</summary>
    public const string Schema = "sim-result/1";

    // Rows of long lists.
    private static readonly Type[] Flat =
    [
        typeof(SeriesPoint), typeof(ShareRow), typeof(ZoneRow), typeof(ZonePoint), typeof(CountryName),
        typeof(OrganisationRow), typeof(LargestHit), typeof(BackWithin), typeof(PublishedPoint), typeof(PlanNote),
        typeof(Assumption), typeof(RowCount), typeof(CaughtCells), typeof(CurvePoint), typeof(OutcomeCount),
        typeof(ArmMetric), typeof(PairedDifference), typeof(ExperimentMetric), typeof(SensitivityIndex),
        typeof(ScreenedFactor), typeof(UnvariedNumber),
    ];

    // A reader needs the plain form of every row, to tell the place of a fault from the top of the document.
    internal static JsonSerializerOptions ReadOptions { get; } = Build(indented: false);

    private static JsonSerializerOptions Options { get; } = Build(indented: true);

    /// <summary>The document as UTF-8 without a byte order mark, with a line feed at the end.</summary>
    /// <exception cref="ArgumentException">A number of the result is not finite; JSON has no word for it.</exception>
    public static byte[] Write(SimResult result) => Write(result, result.Scenario);

    /// <summary>The document as text; the same characters as <see cref="Write"/>.</summary>
    public static string WriteText(SimResult result) => Encoding.UTF8.GetString(Write(result));

    /// <summary>
    /// Reads a document that <see cref="Write"/> wrote. Unknown members are ignored, missing ones are not.
    /// </summary>
    /// <exception cref="InvalidDataException">Not a result, or one of another layout.</exception>
    public static SimResult Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > JsonGuard.MostBytes)
            throw new InvalidDataException("This is no result.json: it has more than 64 MiB.");

        try
        {
            Utf8JsonReader reader = new(utf8);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            Layout(document.RootElement);
            RuleBook book = new();
            JsonGuard.Check(document.RootElement, book);
            book.Close();
            return JsonSerializer.Deserialize<SimResult>(utf8, ReadOptions)!;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"This is no result.json: {JsonFault.Text(e)}", e);
        }
        catch (Exception e) when (e is FormatException or OverflowException or InvalidOperationException
            or ArgumentException)
        {
            throw new InvalidDataException($"This is no result.json: {e.Message}", e);
        }
    }

    private static void Layout(JsonElement root)
    {
        string? layout = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("schema", out JsonElement schema)
            && schema.ValueKind == JsonValueKind.String ? schema.GetString() : null;
        if (layout != Schema)
        {
            throw new InvalidDataException(layout is null
                ? $"This is no result.json: $.schema is no text; right would be '{Schema}'."
                : $"The layout is '{layout}'; this version reads '{Schema}'.");
        }
    }

    /// <summary>A record as a document in this form.</summary>
    /// <param name="result">The record.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="ArgumentException">A number of it is not finite.</exception>
    internal static byte[] Write<T>(T result, string name)
    {
        try
        {
            byte[] body = JsonSerializer.SerializeToUtf8Bytes(result, Options);
            Array.Resize(ref body, body.Length + 1);
            body[^1] = (byte)'\n';
            return body;
        }
        catch (ArgumentException e)
        {
            throw new ArgumentException($"The result of {name} holds a number that is not finite: {e.Message}",
                nameof(result), e);
        }
    }

    private static JsonSerializerOptions Build(bool indented)
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            WriteIndented = indented,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(Visible()),
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowTrailingCommas = false,
            AllowDuplicateProperties = false,
        };
        options.Converters.Add(new DurationConverter());
        options.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
        if (indented)
            options.Converters.Add(new OneLineConverter(Flat, ReadOptions));

        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    // What nobody sees is written as an escape, which means the same: the document goes to terminals, too.
    private static TextEncoderSettings Visible()
    {
        TextEncoderSettings settings = new(UnicodeRanges.All);
        settings.ForbidCharacters([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
            .Where(c => !char.IsSurrogate(c) && VisibleText.Of(c.ToString()).Length > 1)]);
        return settings;
    }
}
