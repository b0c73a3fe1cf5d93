namespace Sim.Engine;

/// <summary>Endpoints down by time zone at the end of a few windows.</summary>
public sealed class ZoneSeries
{
    private readonly int _zones;
    private readonly long[] _windows;
    private readonly long[] _down;
    private int _next;

    internal ZoneSeries(RunModel model)
    {
        _zones = model.Tables.Zones.Length;
        _windows = [.. KeptWindows.OfZones(model.Plan)];
        _down = new long[_windows.Length * _zones];
    }

    /// <summary>Endpoints down in a zone at the end of each kept window.</summary>
    /// <param name="zone">Index of the zone.</param>
    public long[] Down(int zone)
    {
        var down = new long[_windows.Length];
        for (int i = 0; i < down.Length; i++)
            down[i] = _down[(i * _zones) + zone];

        return down;
    }

    /// <summary>Writes down a window if it is kept.</summary>
    /// <param name="window">The window.</param>
    /// <param name="downCells">Endpoints down by habit slot and zone, rows habit slots.</param>
    internal void Append(long window, ReadOnlySpan<int> downCells)
    {
        if (_next == _windows.Length || _windows[_next] != window)
            return;

        Span<long> row = _down.AsSpan(_next * _zones, _zones);
        for (int i = 0; i < downCells.Length; i++)
            row[i % _zones] += downCells[i];

        _next++;
    }

    internal void Write(SnapshotWriter writer)
    {
        writer.Section("zones");
        writer.WriteInt32(_next);
        writer.WriteSpan<long>(_down.AsSpan(0, _next * _zones));
    }

    internal void Read(ref SnapshotReader reader)
    {
        reader.Section("zones");
        _next = reader.ReadInt32();
        reader.Require(_next >= 0 && _next <= _windows.Length, "a zone has more windows than the run keeps");
        reader.ReadInto(_down.AsSpan(0, _next * _zones));
    }
}
