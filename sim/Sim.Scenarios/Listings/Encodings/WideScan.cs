using System.Buffers.Binary;

namespace Sim.Scenarios;

/// <summary>Looks through UTF-16: halves of characters, and pieces of a file with one byte a character.</summary>
/// <param name="form">Which byte of a unit comes first.</param>
internal sealed class WideScan(TextForm form) : ITextScan
{
    // Units of two ASCII bytes each: more in a row than any language writes by chance.
    private const int LongRun = 24;

    private int _run;
    private bool _high;

    public bool IsDecided => Finding.Problem is not null;

    public TextFinding Finding { get; private set; } = new(form);

    public int Take(ReadOnlySpan<byte> block, long at, bool isLast)
    {
        int end = block.Length & ~1;
        for (int i = 0; i < end && !IsDecided; i += 2)
        {
            char unit = form == TextForm.Utf16Low
                ? (char)BinaryPrimitives.ReadUInt16LittleEndian(block[i..])
                : (char)BinaryPrimitives.ReadUInt16BigEndian(block[i..]);
            if (_high != char.IsLowSurrogate(unit))
                Refuse(at + i, "half a character of UTF-16");

            _high = char.IsHighSurrogate(unit);
            _run = IsText(block[i]) && IsText(block[i + 1]) ? _run + 1 : 0;
            if (_run == LongRun)
                Refuse(at + i + 2 - (2 * LongRun),
                    "the file is UTF-16, but text with one byte a character follows here");
        }

        if (isLast && !IsDecided && (_high || end < block.Length))
            Refuse(at + end, "half a character of UTF-16");

        return end;
    }

    private static bool IsText(byte b) => b is >= 0x20 and < 0x7F or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private void Refuse(long at, string problem) =>
        Finding = new TextFinding(form, at, problem,
            "files that were put together must be saved as CSV UTF-8 one by one");
}
