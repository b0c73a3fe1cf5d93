using System.Buffers;
using System.Text;

namespace Sim.Scenarios;

/// <summary>Turns bytes into text and refuses what a YAML parser would report in riddles.</summary>
internal static class TextGuard
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

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
            bag.Add(Place(source.File, bytes, nul), DiagnosticCodes.NotText,
                "a NUL byte: this is a binary file, or text in UTF-16", "save it as UTF-8 text");
            return null;
        }

        int valid = ValidPrefix(bytes);
        if (valid < bytes.Length)
        {
            bag.Add(Place(source.File, bytes, valid), DiagnosticCodes.NotText,
                $"byte 0x{bytes[valid]:X2} is not UTF-8", "save the file as UTF-8 text");
            return null;
        }

        string text = Strict.GetString(bytes);
        if (ForeignFile.RecogniseTable(source.File, text, bag))
            return null;

        return Controls(source.File, text, bag) & Tabs(source.File, text, bag) ? text : null;
    }

    private static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes[at..], out _, out int used);
            if (status != OperationStatus.Done)
                return at;

            at += used;
        }

        return at;
    }

    private static Mark Place(string file, ReadOnlySpan<byte> bytes, int at)
    {
        int line = 1 + bytes[..at].Count((byte)'\n');
        return new Mark(file, line, at - bytes[..at].LastIndexOf((byte)'\n'));
    }

    private static bool Controls(string file, string text, DiagnosticBag bag)
    {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n')
            {
                line++;
                start = i + 1;
            }
            else if (char.IsControl(c) && c is not ('\r' or '\t'))
            {
                bag.Add(new Mark(file, line, i - start + 1), DiagnosticCodes.NotText,
                    $"control character U+{(int)c:X4}", "remove it");
                return false;
            }
        }

        return true;
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
