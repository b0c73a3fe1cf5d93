namespace Sim.Models;

/// <summary>
/// Filters in the order of their altitudes, the highest first. Machines carry each of them independently of the others,
/// an assumption: nobody publishes which products stand together.
/// </summary>
public sealed class FilterOrder
{
    private readonly int[] _order;
    private readonly int[] _rank;
    private readonly double[] _shares;

    /// <summary>A stack.</summary>
    /// <param name="filters">Altitude of each filter, and share of machines that carry it, 0 to 1.</param>
    /// <exception cref="ArgumentException">Two filters have the same altitude.</exception>
    public FilterOrder(IReadOnlyList<(Altitude Altitude, double Share)> filters)
    {
        _order = [.. Enumerable.Range(0, filters.Count).OrderByDescending(i => filters[i].Altitude)];
        _rank = new int[filters.Count];
        _shares = [.. filters.Select(f => f.Share)];
        for (int rank = 0; rank < _order.Length; rank++)
        {
            _rank[_order[rank]] = rank;
            if (rank > 0 && filters[_order[rank]].Altitude == filters[_order[rank - 1]].Altitude)
                throw new ArgumentException($"Two filters stand at the altitude {filters[_order[rank]].Altitude}.",
                    nameof(filters));
        }
    }

    /// <summary>Indices of the filters from the top of the stack down.</summary>
    public IReadOnlyList<int> TopDown => _order;

    /// <summary>
    /// Share of machines on which two filters are there and none is between them: r₁ r₂ Π (1 − r between).
    /// </summary>
    /// <param name="one">A filter.</param>
    /// <param name="other">Another.</param>
    /// <param name="present">For each filter whether it stands in the kernel at all.</param>
    public double NeighbourShare(int one, int other, ReadOnlySpan<bool> present)
    {
        if (one == other || !present[one] || !present[other])
            return 0;

        double share = _shares[one] * _shares[other];
        foreach (int filter in Span(one, other))
            share *= present[filter] ? 1 - _shares[filter] : 1;

        return share;
    }

    /// <summary>The filters between two, from the top of the stack down.</summary>
    public int[] Between(int one, int other) => [.. Span(one, other)];

    private ReadOnlySpan<int> Span(int one, int other)
    {
        int from = Math.Min(_rank[one], _rank[other]) + 1;
        return _order.AsSpan(from, Math.Max(0, Math.Max(_rank[one], _rank[other]) - from));
    }
}
