namespace Sim.Scenarios;

/// <summary>Finds out how a file writes its text, from all its bytes: every row is read in the same form.</summary>
internal static class TextProbe
{
    private const int Block = 1 << 18;

    // Enough for headers; what follows must agree with it.
    private const int Sample = 1 << 12;

    // As many ASCII bytes at once are no UTF-16.
    private const int Beginning = 8;

    public static TextFinding Of(Stream stream)
    {
        byte[] block = new byte[Block];
        int length = stream.ReadAtLeast(block, Block, throwOnEndOfStream: false);
        ReadOnlySpan<byte> head = block.AsSpan(0, length);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])
            || head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return new TextFinding(TextForms.Utf8, 0, "the file is UTF-32", "save it as CSV UTF-8");

        TextScan scan = Wide(head[..Math.Min(length, Sample)]) is { } form
            ? new WideScan(form) : new NarrowScan(head.StartsWith("\uFEFF"u8));
        long at = 0;
        while (true)
        {
            bool isLast = length < Block;
            int used = scan.Take(block.AsSpan(0, length), at, isLast);
            if (scan.IsDecided || isLast)
                return scan.Finding;

            at += used;
            int rest = length - used;
            block.AsSpan(used, rest).CopyTo(block);
            length = rest + stream.ReadAtLeast(block.AsSpan(rest), Block - rest, throwOnEndOfStream: false);
        }
    }

    /// <summary>Line and column of the problem, in characters from 1, by reading the file up to it.</summary>
    public static (long Line, int Column) PlaceOf(TextFinding found, Stream stream)
    {
        byte[] block = new byte[Block];
        char[] text = new char[found.Form.GetMaxCharCount(Block)];
        Decoder decoder = found.Form.GetDecoder();
        (long line, long column, char before) = (1, 1, default);
        for (long left = found.At; left > 0;)
        {
            int read = stream.Read(block, 0, (int)Math.Min(Block, left));
            left = read == 0 ? 0 : left - read;
            foreach (char c in text.AsSpan(0, decoder.GetChars(block, 0, read, text, 0, flush: left == 0)))
            {
                // A byte order mark and the second half of a character are no characters.
                line += c == '\r' || (c == '\n' && before != '\r') ? 1 : 0;
                column = c is '\r' or '\n' ? 1 : column + (c == '\uFEFF' || char.IsLowSurrogate(c) ? 0 : 1);
                before = c;
            }
        }

        return (line, (int)Math.Min(column, int.MaxValue));
    }

    // Without a mark, UTF-16 shows by the zeros beside its ASCII characters, from the beginning on.
    private static Encoding? Wide(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return TextForms.Utf16Low;

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return TextForms.Utf16High;

        if (head[..Math.Min(head.Length, Beginning)].IndexOfAnyExceptInRange((byte)0x09, (byte)0x7E) < 0)
            return null;

        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.Length; i++)
            _ = head[i] != 0 ? 0 : i % 2 == 0 ? even++ : odd++;

        int many = Math.Max(4, head.Length / 16);
        return odd >= many && even * 8 <= odd
            ? TextForms.Utf16Low : even >= many && odd * 8 <= even ? TextForms.Utf16High : null;
    }
}
