namespace Sim.Fleet;

/// <summary>
/// Where the endpoints of an organisation stand that have keys of their own (<c>docs/concepts/model.md</c> §12): each
/// cell is a function of the endpoint's own row, so that no other row moves it.
/// </summary>
internal sealed class KeyedLayout
{
    private readonly ListedKeys _keys;
    private readonly int[] _cellOfCount;
    private readonly Categorical? _zones;
    private readonly int[] _cellOfZone = [];
    private readonly EntityDraws _draws;

    /// <summary>The layout of endpoints whose cells their counts say.</summary>
    /// <param name="keys">The endpoints.</param>
    /// <param name="cellOfCount">Cell of each count.</param>
    public KeyedLayout(ListedKeys keys, int[] cellOfCount)
    {
        _keys = keys;
        _cellOfCount = cellOfCount;
    }

    /// <summary>The layout of endpoints that are given no place: each draws its zone.</summary>
    /// <param name="keys">The endpoints.</param>
    /// <param name="cellOfCount">Cell of each count in the first zone of the fleet.</param>
    /// <param name="zones">The zones of their country.</param>
    /// <param name="cellOfZone">What each of them adds to a cell.</param>
    /// <param name="draws">Draws of their organisation under the fleet seed.</param>
    public KeyedLayout(ListedKeys keys, int[] cellOfCount, Categorical zones, int[] cellOfZone, in EntityDraws draws)
        : this(keys, cellOfCount)
    {
        _zones = zones;
        _cellOfZone = cellOfZone;
        _draws = draws;
    }

    /// <summary>Number of endpoints.</summary>
    public int Count => _keys.Keys.Length;

    /// <summary>Cell of an endpoint.</summary>
    public int CellOf(int ordinal)
    {
        int cell = _cellOfCount[_keys.Counts[ordinal]];
        return _zones is null
            ? cell
            : cell + _cellOfZone[_zones.Pick(_draws.Endpoint((uint)ordinal, DrawPurpose.Zone).A)];
    }
}
