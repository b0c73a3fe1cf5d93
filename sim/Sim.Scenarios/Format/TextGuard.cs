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

        var begin = new Mark(source.File, 1, 1);
        if (ForeignFile.KindOf(bytes) is { } kind)
            return Refuse(begin, $"this is {kind}", ForeignFile.Hint);

        int nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
            return Refuse(Place(source.File, bytes, (byte)'\n', nul),
                "a NUL byte: this is a binary file, or text in UTF-16", "save it as UTF-8 text");

        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            return Refuse(Place(source.File, bytes, (byte)'\n', e.Index), $"byte 0x{bytes[e.Index]:X2} is not UTF-8",
                "save the file as UTF-8 text");
        }

        if (ForeignFile.IsTable(text))
            return Refuse(begin, "this is a table (CSV), not YAML keys with values", ForeignFile.Hint,
                DiagnosticCodes.NotAMapping);

        int control = text.AsSpan().IndexOfAny(Unwanted);
        bool good = Tabs(source.File, text, bag);
        return control >= 0
            ? Refuse(Place(source.File, text, '\n', control), $"control character U+{(int)text[control]:X4}",
                "remove it")
            : good ? text : null;

        string? Refuse(Mark at, string message, string hint, DiagnosticCode? code = null) =>
            bag.Refuse<string>(at, code ?? DiagnosticCodes.NotText, message, hint);
    }

    private static Mark Place<T>(string file, ReadOnlySpan<T> text, T lineFeed, int at)
        where T : IEquatable<T> =>
        new(file, 1 + text[..at].Count(lineFeed), at - text[..at].LastIndexOf(lineFeed));

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
