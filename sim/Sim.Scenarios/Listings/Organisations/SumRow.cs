namespace Sim.Scenarios;

/// <summary>
/// Finds the row of totals that people put below a list: every count of it is the sum of the counts in all other rows.
/// Simulated as an organisation, it would double the fleet.
/// </summary>
/// <param name="kinds">Kinds of device of the fleet.</param>
internal sealed class SumRow(int kinds)
{
    private const int Fewest = 3;

    // One for each kind, and the last for endpoints without one.
    private readonly long[] _sums = new long[kinds + 1];
    private int _rows;

    /// <summary>Takes the counts of a row, also of one that is left out: the total may hold it.</summary>
    public void Add(IReadOnlyList<ListedCount> counts)
    {
        _rows++;
        foreach (ListedCount count in counts)
            _sums[count.Kind ?? kinds] += count.Endpoints;
    }

    /// <summary>Whether the counts of an added row are the sum of all others; those of at most one row are.</summary>
    public bool Is(IReadOnlyList<ListedCount> counts)
    {
        if (_rows < Fewest)
            return false;

        long[] rest = [.. _sums];
        foreach (ListedCount count in counts)
            rest[count.Kind ?? kinds] -= 2L * count.Endpoints;

        return rest.AsSpan().IndexOfAnyExcept(0L) < 0;
    }
}
