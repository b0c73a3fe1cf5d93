using System.Buffers;
using System.Text;

namespace Sim.Scenarios;

/// <summary>Small questions about bytes of a CSV file.</summary>
internal static class CsvText
{
    /// <summary>Column after some bytes of a line, or of lines, in characters from 1.</summary>
    public static int Column(ReadOnlySpan<byte> before)
    {
        int column = 1;
        foreach (byte b in before[(before.LastIndexOfAny((byte)'\r', (byte)'\n') + 1)..])
        {
            // A byte that continues a character is no character.
            column += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return column;
    }

    /// <summary>Line ends in a record.</summary>
    public static int Lines(ReadOnlySpan<byte> record)
    {
        int lines = 0;
        for (int i = 0; i < record.Length; i++)
            lines += record[i] == (byte)'\n'
                || (record[i] == (byte)'\r' && !(i + 1 < record.Length && record[i + 1] == (byte)'\n')) ? 1 : 0;

        return lines;
    }

    /// <summary>Length of the longest beginning that is UTF-8.</summary>
    public static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out int used) == OperationStatus.Done)
            at += used;

        return at;
    }

    /// <summary>Makes one quote of two in place; gives the new length.</summary>
    public static int Unescaped(Span<char> text)
    {
        int to = 0;
        for (int from = 0; from < text.Length; from++)
        {
            text[to++] = text[from];
            from += text[from] == '"' ? 1 : 0;
        }

        return to;
    }
}
