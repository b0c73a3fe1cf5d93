namespace Sim.Scenarios;

/// <summary>
/// Finds out how a file writes its text, from all of its bytes: which form it has is a property of the file, and a row
/// is never read in another form than the one before.
/// </summary>
internal static class TextProbe
{
    private const int Block = 1 << 18;

    // Enough for headers; what follows must agree with it.
    private const int Sample = 1 << 12;

    // As many ASCII bytes at once are no UTF-16.
    private const int Beginning = 8;

    /// <summary>Reads a stream to its end.</summary>
    public static TextFinding Of(Stream stream)
    {
        byte[] block = new byte[Block];
        int length = stream.ReadAtLeast(block, Block, throwOnEndOfStream: false);
        ReadOnlySpan<byte> head = block.AsSpan(0, length);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])
            || head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return new TextFinding(TextForm.Utf8, 0, "the file is UTF-32", "save it as CSV UTF-8");

        ITextScan scan = Wide(head[..Math.Min(length, Sample)]) switch
        {
            { } form => new WideScan(form),
            _ => new NarrowScan(head.StartsWith("\uFEFF"u8)),
        };
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

    // Without a mark, UTF-16 shows by the zeros beside its ASCII characters, from the beginning on.
    private static TextForm? Wide(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return TextForm.Utf16Low;

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return TextForm.Utf16High;

        if (head[..Math.Min(head.Length, Beginning)].IndexOfAnyExceptInRange((byte)0x09, (byte)0x7E) < 0)
            return null;

        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.Length; i++)
            _ = head[i] != 0 ? 0 : i % 2 == 0 ? even++ : odd++;

        int many = Math.Max(4, head.Length / 16);
        return odd >= many && even * 8 <= odd
            ? TextForm.Utf16Low : even >= many && odd * 8 <= even ? TextForm.Utf16High : null;
    }
}
