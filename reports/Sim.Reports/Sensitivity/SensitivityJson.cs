using System.Security.Cryptography;
using System.Text.Json;

namespace Sim.Reports;

/// <summary><c>sensitivity.json</c>: the result of a sensitivity analysis in the form of <see
/// cref="ResultJson"/>.</summary>
public static class SensitivityJson
{
    /// <summary>The layout that this version writes.</summary>
    public const string Schema = "sim-sensitivity/1";

    /// <summary>The document as UTF-8 without a byte order mark, with a line feed at the end.</summary>
    public static byte[] Write(SensitivityResult result) => ResultJson.Write(result, result.Scenario);

    /// <summary>The document as text; the same characters as <see cref="Write"/>.</summary>
    public static string WriteText(SensitivityResult result) => Encoding.UTF8.GetString(Write(result));

    /// <summary>Reads a document that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">Not one, or one of another layout.</exception>
    public static SensitivityResult Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            SensitivityResult? read = JsonSerializer.Deserialize<SensitivityResult>(utf8, ResultJson.ReadOptions);
            return read is { Schema: Schema } ? read
                : throw new InvalidDataException($"This is no sensitivity.json of the layout '{Schema}'.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"This is no sensitivity.json: {JsonFault.Text(e)}", e);
        }
    }

    /// <summary>What tells results apart: SHA-256 of the document, in hexadecimal digits.</summary>
    public static string DigestOf(SensitivityResult result) => Convert.ToHexStringLower(SHA256.HashData(Write(result)));

    /// <summary>The JSON Schema of the document.</summary>
    public static string BuildSchema() => ResultSchema.Build<SensitivityResult>(
        Schema,
        "The result of a sensitivity analysis: a pure function of scenario, metric, seeds and numbers of points.");
}
