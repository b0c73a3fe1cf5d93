namespace Sim.Scenarios;

/// <summary>What characters consist of, and how marks are ordered: own data, so that no library decides.</summary>
internal sealed class CanonicalForms
{
    private const string ResourceName = "canonical-forms.txt";
    private const int Hangul = 0xAC00;
    private const int Leads = 0x1100;
    private const int Vowels = 0x1161;
    private const int Tails = 0x11A7;
    private const int VowelCount = 21;
    private const int TailCount = 28;
    private const int HangulCount = 19 * VowelCount * TailCount;

    private readonly Dictionary<int, (int First, int Second)> _parts = [];
    private readonly Dictionary<(int First, int Second), int> _wholes = [];
    private readonly Dictionary<int, byte> _classes = [];
    private readonly HashSet<int> _restless = [];

    private CanonicalForms()
    {
        using Stream stream = typeof(CanonicalForms).Assembly.GetManifestResourceStream(ResourceName)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
                Take(line);
        }

        _restless.UnionWith(Enumerable.Range(Vowels, VowelCount).Concat(Enumerable.Range(Tails + 1, TailCount - 1)));
    }

    public static CanonicalForms Instance { get; } = new();

    /// <summary>Whether a character may be changed, moved or joined to another one.</summary>
    public bool IsRestless(int character) => _restless.Contains(character);

    /// <summary>The class of a mark, which orders it among marks; 0 for what is none.</summary>
    public byte ClassOf(int character) => _classes.GetValueOrDefault(character);

    public void Decompose(int character, List<int> to)
    {
        int index = character - Hangul;
        if (index is >= 0 and < HangulCount)
        {
            to.Add(Leads + (index / (VowelCount * TailCount)));
            to.Add(Vowels + (index % (VowelCount * TailCount) / TailCount));
            if (index % TailCount > 0)
                to.Add(Tails + (index % TailCount));
        }
        else if (_parts.TryGetValue(character, out (int First, int Second) parts))
        {
            Decompose(parts.First, to);
            if (parts.Second > 0)
                Decompose(parts.Second, to);
        }
        else
        {
            to.Add(character);
        }
    }

    /// <summary>The character that two consist together, or 0.</summary>
    public int Compose(int first, int second)
    {
        int lead = first - Leads;
        int vowel = second - Vowels;
        if (lead is >= 0 and < 19 && vowel is >= 0 and < VowelCount)
            return Hangul + (((lead * VowelCount) + vowel) * TailCount);

        int index = first - Hangul;
        int tail = second - Tails;
        return index is >= 0 and < HangulCount && index % TailCount == 0 && tail is > 0 and < TailCount
            ? first + tail
            : _wholes.GetValueOrDefault((first, second));
    }

    private void Take(string line)
    {
        int sign = line.AsSpan().IndexOfAny("=!.");
        int character = Number(line.AsSpan(0, sign));
        string[] words = line[(sign + 1)..].TrimStart('.').Split(' ');
        if (line[sign] == '.')
        {
            for (int mark = character; mark <= Number(words[0]); mark++)
            {
                _classes[mark] = byte.Parse(words[1], CultureInfo.InvariantCulture);
                _restless.Add(mark);
            }

            return;
        }

        (int First, int Second) parts = (Number(words[0]), words.Length > 1 ? Number(words[1]) : 0);
        _parts[character] = parts;
        _restless.Add(line[sign] == '=' ? parts.Second : character);
        if (line[sign] == '=')
            _wholes[parts] = character;
    }

    private static int Number(ReadOnlySpan<char> hex) =>
        int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
