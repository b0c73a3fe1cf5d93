namespace Sim.Scenarios;

/// <summary>Finds the line and column of a byte by reading a file up to it.</summary>
internal static class TextPlace
{
    /// <summary>The place of a byte; columns count characters from 1, and line ends are LF, CRLF or CR.</summary>
    /// <param name="stream">The file from its beginning.</param>
    /// <param name="form">How its text is written.</param>
    /// <param name="offset">Bytes before the place.</param>
    public static (long Line, int Column) Of(Stream stream, TextForm form, long offset)
    {
        byte[] block = new byte[1 << 16];
        int unit = TextForms.Unit(form);
        (long line, long column, int before) = (1, 1, 0);
        bool isStart = true;
        while (offset >= unit)
        {
            int read = stream.ReadAtLeast(block, (int)Math.Min(block.Length, offset), throwOnEndOfStream: false);
            int end = (int)Math.Min(read, offset) / unit * unit;
            int from = isStart && block.AsSpan(0, end).StartsWith("\uFEFF"u8) ? 3 : 0;
            isStart = false;
            for (int i = from; i < end; i += unit)
            {
                int c = unit == 1
                    ? block[i]
                    : form == TextForm.Utf16Low ? block[i] | (block[i + 1] << 8) : (block[i] << 8) | block[i + 1];
                bool ends = c is '\r' or '\n';
                line += c == '\r' || (c == '\n' && before != '\r') ? 1 : 0;
                column = ends ? 1 : column + (IsContinued(c, form) ? 0 : 1);
                before = c;
            }

            offset -= end;
            if (end == 0)
                break;
        }

        return (line, (int)Math.Min(column, int.MaxValue));
    }

    // A mark at the beginning and a byte that continues a character are no characters.
    private static bool IsContinued(int c, TextForm form) => form switch
    {
        TextForm.Utf8 => (c & 0xC0) == 0x80,
        TextForm.Windows1252 => false,
        _ => c == 0xFEFF || char.IsLowSurrogate((char)c),
    };
}
