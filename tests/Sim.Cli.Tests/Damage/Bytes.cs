namespace Sim.Cli.Tests;

/// <summary>Faults of any file.</summary>
internal static class Bytes
{
    /// <summary>One of the faults below, or a run of zeros.</summary>
    public static byte[] Spoil(byte[] file, Random dice) => dice.Next(5) switch
    {
        0 => Cut(file, dice),
        1 => Insert(file, dice),
        2 => Blank(file, dice),
        _ => Flip(file, dice),
    };

    /// <summary>Some bits the other way round.</summary>
    public static byte[] Flip(byte[] file, Random dice)
    {
        byte[] spoilt = [.. file];
        for (int i = dice.Next(1, 5); i > 0; i--)
        {
            // The end of a Parquet file describes all the rest.
            int from = dice.Next(2) == 0 ? Math.Max(0, spoilt.Length - 1_500) : 0;
            spoilt[dice.Next(from, spoilt.Length)] ^= (byte)(1 << dice.Next(8));
        }

        return spoilt;
    }

    /// <summary>The beginning only.</summary>
    public static byte[] Cut(byte[] file, Random dice) => file[..dice.Next(file.Length)];

    /// <summary>Some bytes more.</summary>
    public static byte[] Insert(byte[] file, Random dice)
    {
        byte[] more = new byte[dice.Next(1, 20)];
        dice.NextBytes(more);
        int at = dice.Next(file.Length + 1);
        return [.. file[..at], .. more, .. file[at..]];
    }

    private static byte[] Blank(byte[] file, Random dice)
    {
        byte[] spoilt = [.. file];
        int from = dice.Next(spoilt.Length);
        spoilt.AsSpan(from, Math.Min(dice.Next(1, 200), spoilt.Length - from)).Clear();
        return spoilt;
    }
}
