namespace Sim.Scenarios;

/// <summary>Recognises files of other kinds that people name by mistake, by how they begin.</summary>
internal static class ForeignFile
{
    private const string Hint = "a scenario is a YAML file; 'sim new scenario' writes one to start from";

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

    /// <summary>Reports a file of a known other kind by its first bytes; true where it is one.</summary>
    public static bool Recognise(string file, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        foreach ((byte[] begin, string kind) in Known)
        {
            if (bytes.StartsWith(begin))
            {
                bag.Add(new Mark(file, 1, 1), DiagnosticCodes.NotText, $"this is {kind}", Hint);
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports a table of separated values; true where the text is one.</summary>
    public static bool RecogniseTable(string file, string text, DiagnosticBag bag)
    {
        string[] rows = [.. text.Split('\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(2)];
        if (rows.Length < 2 || rows.Any(LooksLikeYaml))
            return false;

        foreach (char separator in ",;\t")
        {
            int columns = rows[0].Count(c => c == separator);
            if (columns > 0 && rows[1].Count(c => c == separator) == columns)
            {
                bag.Add(new Mark(file, 1, 1), DiagnosticCodes.NotAMapping,
                    "this is a table (CSV), not YAML keys with values", Hint);
                return true;
            }
        }

        return false;
    }

    private static bool LooksLikeYaml(string row) =>
        row[0] is '#' or '{' or '[' or '-' or '%' || row.EndsWith(':') || row.Contains(": ", StringComparison.Ordinal);
}
