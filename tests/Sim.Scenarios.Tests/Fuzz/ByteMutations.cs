namespace Sim.Scenarios.Tests;

/// <summary>Changes that know nothing of text.</summary>
internal static class ByteMutations
{
    /// <summary>Flips a bit.</summary>
    public static byte[] Flip(byte[] bytes, Random random)
    {
        byte[] copy = [.. bytes];
        if (copy.Length > 0)
            copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));

        return copy;
    }

    /// <summary>Overwrites up to eight bytes with any others.</summary>
    public static byte[] Overwrite(byte[] bytes, Random random)
    {
        byte[] copy = [.. bytes];
        int at = random.Next(copy.Length + 1);
        random.NextBytes(copy.AsSpan(at, Math.Min(copy.Length - at, random.Next(9))));
        return copy;
    }

    /// <summary>Takes a piece out, or the whole rest.</summary>
    public static byte[] Cut(byte[] bytes, Random random)
    {
        int at = random.Next(bytes.Length + 1);
        int length = random.Next(2) == 0 ? bytes.Length - at : Math.Min(bytes.Length - at, random.Next(40));
        return [.. bytes[..at], .. bytes[(at + length)..]];
    }

    /// <summary>Puts a piece in.</summary>
    public static byte[] Insert(byte[] bytes, byte[] piece, Random random)
    {
        int at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. piece, .. bytes[at..]];
    }

    /// <summary>Puts a piece of another file in.</summary>
    public static byte[] Splice(byte[] bytes, byte[] other, Random random)
    {
        int from = random.Next(other.Length + 1);
        return Insert(bytes, other[from..(from + Math.Min(other.Length - from, random.Next(400)))], random);
    }
}
