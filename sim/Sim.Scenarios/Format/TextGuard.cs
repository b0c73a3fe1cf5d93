using System.Text;

namespace Sim.Scenarios;

/// <summary>Turns bytes into text and refuses what a YAML parser would report in riddles.</summary>
internal static class TextGuard
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly char[] Unwanted =
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(char.IsControl).Except("\n\r\t")];

    /// <summary>The text without a byte order mark, or null after a diagnostic.</summary>
    public static string? Decode(SourceText source, DiagnosticBag bag)
    {
        if (source.Problem is { } problem)
        {
            bag.Add(problem);
            return null;
        }

        ReadOnlySpan<byte> bytes = source.Bytes;
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];

        if (ForeignFile.Recognise(source.File, bytes, bag))
            return null;

        int nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            bag.Add(Place(source.File, bytes, (byte)'\n', nul), DiagnosticCodes.NotText,
                "a NUL byte: this is a binary file, or text in UTF-16", "save it as UTF-8 text");
            return null;
        }

        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            bag.Add(Place(source.File, bytes, (byte)'\n', e.Index), DiagnosticCodes.NotText,
                $"byte 0x{bytes[e.Index]:X2} is not UTF-8", "save the file as UTF-8 text");
            return null;
        }

        if (ForeignFile.RecogniseTable(source.File, text, bag))
            return null;

        return Controls(source.File, text, bag) & Tabs(source.File, text, bag) ? text : null;
    }

    private static Mark Place<T>(string file, ReadOnlySpan<T> text, T lineFeed, int at)
        where T : IEquatable<T> =>
        new(file, 1 + text[..at].Count(lineFeed), at - text[..at].LastIndexOf(lineFeed));

    private static bool Controls(string file, string text, DiagnosticBag bag)
    {
        int at = text.AsSpan().IndexOfAny(Unwanted);
        if (at >= 0)
            bag.Add(Place(file, text, '\n', at), DiagnosticCodes.NotText, $"control character U+{(int)text[at]:X4}",
                "remove it");

        return at < 0;
    }

    // YAML forbids tabs in indentation, and parsers say so in many odd ways: name every such line at once.
    private static bool Tabs(string file, string text, DiagnosticBag bag)
    {
        int line = 0;
        bool good = true;
        foreach (ReadOnlySpan<char> row in text.AsSpan().EnumerateLines())
        {
            line++;
            int indent = row.IndexOfAnyExcept(' ');
            if (indent >= 0 && row[indent] == '\t' && !row[indent..].Trim().IsEmpty)
            {
                bag.Add(new Mark(file, line, indent + 1), DiagnosticCodes.Tab, "a tab in the indentation",
                    "use spaces");
                good = false;
            }
        }

        return good;
    }
}
