using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Sim.Scenarios;

/// <summary>Looks through text with one byte for each ASCII character: UTF-8, Windows-1252, or neither.</summary>
/// <param name="hasMark">Whether the byte order mark of UTF-8 stands at the beginning.</param>
internal sealed class NarrowScan(bool hasMark) : ITextScan
{
    private const string Save = "save it as CSV UTF-8";

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

    public bool IsDecided => Finding.Problem is not null;

    public TextFinding Finding { get; private set; } = new(TextForm.Utf8);

    public int Take(ReadOnlySpan<byte> block, long at, bool isLast)
    {
        Zeros(block, at);
        int end = isLast ? block.Length : Whole(block);
        if (_odd < 0 && _utf8 >= 0 && Utf8.IsValid(block[..end]))
            return end;

        int i = 0;
        while (i < end && !IsDecided)
        {
            int next = block[i..end].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0)
                break;

            i += next;
            i += Look(block[..end], i, at);
        }

        return end;
    }

    // One character that is not ASCII; gives its length.
    private int Look(ReadOnlySpan<byte> block, int i, long at)
    {
        if (Rune.DecodeFromUtf8(block[i..], out _, out int used) == OperationStatus.Done)
        {
            if (_utf8 < 0 && TextDoubts.IsSurelyUtf8(block[i..], used))
                _utf8 = at + i;
        }
        else
        {
            used = 1;
            Odd(block, i, at);
        }

        if (_utf8 >= 0 && _odd >= 0)
        {
            Refuse(Math.Max(_utf8, _odd), "two encodings in one file: " + (_odd > _utf8
                ? $"the text before this is UTF-8, byte {Hex(_oddByte)} is not"
                : $"UTF-8 begins here, and byte {Hex(_oddByte)} before it is not UTF-8"),
                "files that were put together must be saved as CSV UTF-8 one by one");
        }

        return used;
    }

    private void Odd(ReadOnlySpan<byte> block, int i, long at)
    {
        byte b = block[i];
        if (_odd < 0)
        {
            (_odd, _oddByte) = (at + i, b);
            Finding = new TextFinding(TextForm.Windows1252);
        }

        if (hasMark)
            Refuse(at + i, $"the mark at the beginning says UTF-8, but byte {Hex(b)} is not UTF-8",
                "save the whole file as CSV UTF-8");
        else if (Unused.Contains(b))
            Refuse(at + i, $"byte {Hex(b)} is neither UTF-8 nor Windows-1252",
                "in which code page was it saved? " + Save);
        else if (NoLetters.Contains(b) && i > 0 && i + 1 < block.Length && char.IsAsciiLetter((char)block[i - 1])
            && char.IsAsciiLetter((char)block[i + 1]))
            Refuse(at + i, $"byte {Hex(b)} inside a word is neither UTF-8 nor Windows-1252",
                "in which code page was it saved? " + Save);
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
            {
                Refuse(at + i, "text in UTF-16 follows here, after text with one byte a character",
                    "files that were put together must be saved as CSV UTF-8 one by one");
            }
        }
    }

    // Length without the beginning of a character that the next block ends.
    private static int Whole(ReadOnlySpan<byte> block)
    {
        for (int back = 1; back <= Math.Min(3, block.Length); back++)
        {
            byte b = block[^back];
            if (b >= 0xC0)
            {
                int needed = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
                return needed > back ? block.Length - back : block.Length;
            }

            if (b < 0x80)
                break;
        }

        return block.Length;
    }

    private void Refuse(long at, string problem, string suggestion)
    {
        if (!IsDecided)
            Finding = new TextFinding(Finding.Form, at, problem, suggestion);
    }

    private static string Hex(byte b) => string.Create(CultureInfo.InvariantCulture, $"0x{b:X2}");
}
