using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>Pieces of text that readers stumble over.</summary>
internal static class Tokens
{
    private static readonly string[] Signs =
    [
        "{", "}", "[", "]", ":", ",", "- ", "&a ", "*a", "!x ", "|", ">", "\"", "'", "#", "%", "@", "`", "?", "---",
        "...",
        "\t", "\n", "\r", "  ", "\0", "\u0085", "\u2028", "\uFEFF", "\u00e9", "\U0001F4A5", "\"\\uD83D\"",
        "\"\\U00110000\"",
        "\"\\x0\"", "<<: ", "null", "~", "true", "1/0", "0/0", "0.1ms", "9999-12-31T23:59Z", "1970-01-01T00:00Z",
        "basis: assumed", "source: x", "value: 1", "{value: {value: {value: 1}}}", "100%", "-1%",
    ];

    private static readonly string[] Numbers =
    [
        "1e999", "-0", "NaN", ".inf", "-.inf", "0x10", "1_000", "0", "-1", "1e-9%", "0.00000000000000000000001%",
        "99999999999999999999999999999999", "79228162514264337593543950335", "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808", "18446744073709551615", "18446744073709551616", "2147483647", "2147483648", "1e308",
        "9223372036854775807/9223372036854775807", "9999999999999w", "106751991167d", "9223372036854775807ms",
        "4.9e-324",
        "9999M", "9223372036854775M", "1000000000k", "UTC+99:99", "99:99-99:99", "9999-99-99T99:99Z", "9999.9999",
    ];

    /// <summary>A sign or a number.</summary>
    public static byte[] Any(Random random) => Utf8(
        random.Next(2) == 0 ? Signs[random.Next(Signs.Length)] : Numbers[random.Next(Numbers.Length)]);

    /// <summary>A huge, tiny or otherwise unlucky number; one in four has up to 5,000 digits.</summary>
    public static byte[] Number(Random random) => Utf8(random.Next(4) > 0
        ? Numbers[random.Next(Numbers.Length)]
        : string.Create(CultureInfo.InvariantCulture,
            $"{new string((char)('0' + random.Next(10)), random.Next(1, 5_000))}")
            + new[] { "", "%", "d", "M", ".5", "/7", "e9" }[random.Next(7)]);

    /// <summary>Brackets or braces up to 3,000 deep, closed or not.</summary>
    public static byte[] Nested(Random random)
    {
        int depth = random.Next(2) == 0 ? random.Next(1, 40) : random.Next(40, 3_000);
        (string open, string close) = random.Next(3) switch
        {
            0 => ("[", "]"),
            1 => ("{a: ", "}"),
            _ => ("- ", ""),
        };
        var text = new StringBuilder().Insert(0, open, depth).Append('1');
        return Utf8((random.Next(3) == 0 ? text : text.Insert(text.Length, close, depth)).ToString());
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
