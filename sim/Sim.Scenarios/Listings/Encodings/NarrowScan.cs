using System.Buffers;
using System.Text.Unicode;

namespace Sim.Scenarios;

/// <summary>Looks through text with one byte for each ASCII character: UTF-8, Windows-1252, or neither.</summary>
/// <param name="hasMark">Whether the byte order mark of UTF-8 stands at the beginning.</param>
internal sealed class NarrowScan(bool hasMark) : TextScan(TextForms.Utf8)
{
    private const string WhichPage = "in which code page was it saved? save it as CSV UTF-8";

    // Zeros at every other byte: more in a row than damage makes.
    private const int LongRun = 4;

    // Bytes that Windows-1252 does not use.
    private static readonly SearchValues<byte> Unused = SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    // Marks of Windows-1252 that never stand inside a word, where the code pages of DOS have letters: ä, å, ç, ê, ë, è,
    // ï, ö, ò, ÿ, ø.
    private static readonly SearchValues<byte> NoLetters =
        SearchValues.Create([0x82, 0x84, 0x86, 0x87, 0x88, 0x89, 0x8B, 0x94, 0x95, 0x98, 0x9B]);

    private long _odd = -1;
    private byte _oddByte;
    private long _utf8 = -1;

    public override int Take(ReadOnlySpan<byte> block, long at, bool isLast)
    {
        Zeros(block, at);
        if (_odd < 0 && _utf8 >= 0 && Utf8.IsValid(block))
            return block.Length;

        for (int i = 0; !IsDecided && block[i..].IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var next;)
        {
            i += next;
            OperationStatus read = Rune.DecodeFromUtf8(block[i..], out _, out int used);
            if (read == OperationStatus.NeedMoreData && !isLast)
                return i;

            if (read != OperationStatus.Done)
                Odd(block, i, at);
            else if (_utf8 < 0 && TextDoubts.IsSurelyUtf8(block[i..], used))
                _utf8 = at + i;

            if (_utf8 >= 0 && _odd >= 0)
            {
                Refuse(Math.Max(_utf8, _odd), "two encodings in one file: " + (_odd > _utf8
                    ? $"the text before this is UTF-8, byte {Hex(_oddByte)} is not"
                    : $"UTF-8 begins here, and byte {Hex(_oddByte)} before it is not UTF-8"), OneByOne);
            }

            i += read == OperationStatus.Done ? used : 1;
        }

        return block.Length;
    }

    // A byte that is no UTF-8.
    private void Odd(ReadOnlySpan<byte> block, int i, long at)
    {
        byte b = block[i];
        if (_odd < 0)
        {
            (_odd, _oddByte) = (at + i, b);
            Finding = hasMark || _utf8 >= 0 ? Finding : new TextFinding(TextForms.Windows1252);
        }

        if (hasMark)
            Refuse(at + i, $"the mark at the beginning says UTF-8, but byte {Hex(b)} is not UTF-8",
                "save the whole file as CSV UTF-8");
        else if (Unused.Contains(b))
            Refuse(at + i, $"byte {Hex(b)} is neither UTF-8 nor Windows-1252", WhichPage);
        else if (NoLetters.Contains(b) && i > 0 && i + 1 < block.Length && char.IsAsciiLetter((char)block[i - 1])
            && char.IsAsciiLetter((char)block[i + 1]))
            Refuse(at + i, $"byte {Hex(b)} inside a word is neither UTF-8 nor Windows-1252", WhichPage);
    }

    private void Zeros(ReadOnlySpan<byte> block, long at)
    {
        int zero = block.IndexOf((byte)0);
        for (int i = zero < 0 ? block.Length : zero; i + (2 * LongRun) < block.Length && !IsDecided; i++)
        {
            int run = 0;
            while (run < LongRun && block[i + (2 * run)] == 0 && block[i + (2 * run) + 1] != 0)
                run++;

            if (run == LongRun)
                Refuse(at + i, "text in UTF-16 follows here, after text with one byte a character", OneByOne);
        }
    }

    private static string Hex(byte b) => string.Create(CultureInfo.InvariantCulture, $"0x{b:X2}");
}
