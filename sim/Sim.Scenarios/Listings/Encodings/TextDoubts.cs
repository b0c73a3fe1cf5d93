using System.Buffers;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Sim.Scenarios;

/// <summary>Names that lost characters, or were encoded twice, before they came into the file.</summary>
internal static partial class TextDoubts
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(
        1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>What is doubtful about a name, in words joined by hyphens; null where nothing is.</summary>
    public static string? Of(string name) =>
        IsLost(name) ? "lost-characters" : IsEncodedTwice(name) ? "encoded-twice" : null;

    /// <summary>Whether a character of UTF-8 is one that two letters of Windows-1252 hardly look like.</summary>
    /// <param name="from">Bytes that begin with it.</param>
    /// <param name="used">Its length.</param>
    public static bool IsSurelyUtf8(ReadOnlySpan<byte> from, int used) => used > 2 || from[0] <= 0xC5
        || (Rune.DecodeFromUtf8(from[used..], out Rune next, out _) == OperationStatus.Done && !next.IsAscii);

    private static bool IsLost(string name) => name.Contains('\uFFFD', StringComparison.Ordinal)
        || (name.Contains('?', StringComparison.Ordinal)
            && (!name.Any(char.IsLetterOrDigit) || MarkInWord().IsMatch(name)));

    [GeneratedRegex(@"\p{L}\?\p{L}")]
    private static partial Regex MarkInWord();

    // MÃ¼nchen: the bytes of ü in UTF-8 were taken for two characters.
    private static bool IsEncodedTwice(string name)
    {
        if (Ascii.IsValid(name))
            return false;

        byte[] bytes;
        try
        {
            bytes = Western.GetBytes(name);
        }
        catch (EncoderFallbackException)
        {
            return false;
        }

        int first = bytes.AsSpan().IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        return Utf8.IsValid(bytes)
            && Rune.DecodeFromUtf8(bytes.AsSpan(first), out _, out int used) == OperationStatus.Done
            && IsSurelyUtf8(bytes.AsSpan(first), used);
    }
}
