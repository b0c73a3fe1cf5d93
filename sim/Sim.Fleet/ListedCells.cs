namespace Sim.Fleet;

/// <summary>Endpoints of a listed organisation by cell: zone, calendar, kind, and taking the release or not.</summary>
internal sealed class ListedCells(int cells)
{
    private readonly int[] _all = new int[cells];
    private readonly int[] _bare = new int[cells];

    /// <summary>Number of cells, empty ones with them.</summary>
    public int Count => _all.Length;

    /// <summary>Endpoints of a cell.</summary>
    public int this[int cell] => _all[cell];

    /// <summary>Endpoints of a cell that have no sensor.</summary>
    public int Bare(int cell) => _bare[cell];

    /// <summary>Puts endpoints into a cell.</summary>
    public void Add(int cell, int endpoints, bool hasSensor)
    {
        _all[cell] += endpoints;
        _bare[cell] += hasSensor ? 0 : endpoints;
    }
}
