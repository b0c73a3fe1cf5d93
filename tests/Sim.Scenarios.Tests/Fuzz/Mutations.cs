using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>Ways to break a file: single bytes, tokens, lines, blocks, nesting and numbers.</summary>
internal static class Mutations
{
    private const int Most = 4;

    /// <summary>A mutant by one to four changes.</summary>
    public static byte[] Apply(byte[] original, Random random)
    {
        byte[] bytes = original;
        for (int n = random.Next(1, Most + 1); n > 0; n--)
        {
            bytes = random.Next(12) switch
            {
                0 => ByteMutations.Flip(bytes, random),
                1 => ByteMutations.Overwrite(bytes, random),
                2 => ByteMutations.Cut(bytes, random),
                3 => ByteMutations.Insert(bytes, Tokens.Any(random), random),
                4 => Lines(bytes, random, (lines, i) => lines.RemoveAt(i)),
                5 => Lines(bytes, random, (lines, i) => lines.Insert(random.Next(lines.Count), lines[i])),
                6 => Lines(bytes, random, (lines, i) => Swap(lines, i, random.Next(lines.Count))),
                7 => Lines(bytes, random, (lines, i) => lines[i] = Words(lines[i], random)),
                8 => Lines(bytes, random, (lines, i) => lines[i] = Indented(lines[i], random)),
                9 => Lines(bytes, random, (lines, i) => lines[i] = Value(lines[i], Tokens.Number(random))),
                10 => Lines(bytes, random, (lines, i) => lines[i] = Value(lines[i], Tokens.Nested(random))),
                _ => ByteMutations.Splice(bytes, FuzzCorpus.Files[random.Next(FuzzCorpus.Files.Count)].Bytes, random),
            };
        }

        return bytes;
    }

    // Latin-1 takes every byte to one character and back, so that text mutations keep broken bytes as they are.
    private static byte[] Lines(byte[] bytes, Random random, Action<List<string>, int> change)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        change(lines, random.Next(lines.Count));
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private static void Swap(List<string> lines, int i, int j) => (lines[i], lines[j]) = (lines[j], lines[i]);

    private static string Words(string line, Random random)
    {
        string[] words = line.Split(' ');
        int i = random.Next(words.Length);
        int j = random.Next(words.Length);
        (words[i], words[j]) = random.Next(2) == 0 ? (words[j], words[i]) : (Latin(Tokens.Any(random)), words[j]);
        return string.Join(' ', words);
    }

    private static string Indented(string line, Random random) =>
        random.Next(2) == 0 ? line.TrimStart(' ') : new string(' ', random.Next(1, 8)) + line;

    // What stands behind the first colon, else the whole line.
    private static string Value(string line, byte[] value)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        return (colon < 0 ? string.Empty : line[..(colon + 2)]) + Latin(value);
    }

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
