namespace Sim.Scenarios;

/// <summary>Recognises files of other kinds that people name by mistake, by how they begin.</summary>
internal static class ForeignFile
{
    public const string Hint = "a scenario is a YAML file; 'sim new scenario' writes one to start from";

    private static readonly (byte[] Begin, string Kind)[] Known =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ("%PDF"u8.ToArray(), "a PDF document"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive, or an Office document"),
        ([0x1F, 0x8B], "a gzip archive"),
        ("PAR1"u8.ToArray(), "a Parquet table"),
        ("SQLite format"u8.ToArray(), "an SQLite database"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ("<!DOCTYPE"u8.ToArray(), "an HTML page"),
        ("<?xml"u8.ToArray(), "an XML document"),
    ];

    /// <summary>The kind of a file of another kind by its first bytes, or null where none is known.</summary>
    public static string? KindOf(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] begin, string kind) in Known)
        {
            if (bytes.StartsWith(begin))
                return kind;
        }

        return null;
    }

    public static bool IsTable(string text) =>
        text.Split('\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, var second, ..]
        && !LooksLikeYaml(first) && !LooksLikeYaml(second)
        && ",;\t".Any(s => first.Contains(s) && first.Count(c => c == s) == second.Count(c => c == s));

    private static bool LooksLikeYaml(string row) =>
        row[0] is '#' or '{' or '[' or '-' or '%' || row.EndsWith(':') || row.Contains(": ", StringComparison.Ordinal);
}
