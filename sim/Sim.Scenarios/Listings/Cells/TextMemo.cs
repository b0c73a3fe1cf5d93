namespace Sim.Scenarios;

/// <summary>Reads each text of a column once, the first so many: ever new texts must not fill the memory.</summary>
/// <param name="read">Reads a text.</param>
internal sealed class TextMemo<T>(Func<string, T> read)
{
    private const int Most = 1 << 16;

    private readonly Dictionary<string, T> _known = new(StringComparer.Ordinal);

    /// <summary>What the texts say that are remembered.</summary>
    public IReadOnlyCollection<T> Values => _known.Values;

    public T Read(ReadOnlySpan<char> text)
    {
        if (!_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out T? value))
        {
            string kept = text.ToString();
            value = read(kept);
            if (_known.Count < Most)
                _known.Add(kept, value);
        }

        return value;
    }
}
