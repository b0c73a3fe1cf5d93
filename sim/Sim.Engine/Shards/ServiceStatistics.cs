using Sim.Engine.Books;
using Sim.Kernel;

namespace Sim.Engine.Shards;

/// <summary>Outages of services by sector, as sums.</summary>
public sealed class ServiceStatistics
{
    private const int Fixed = 4;
    private static readonly int Columns = Fixed + BackWithin.GridHours.Count;

    private readonly long[] _values;
    private readonly Int128[] _outageMs;

    internal ServiceStatistics(int sectors)
        : this(new long[sectors * Columns], new Int128[sectors])
    {
    }

    private ServiceStatistics(long[] values, Int128[] outageMs) => (_values, _outageMs) = (values, outageMs);

    /// <summary>The sums of a sector.</summary>
    internal ServiceFigures Figures(int sector)
    {
        ReadOnlySpan<long> row = _values.AsSpan(sector * Columns, Columns);
        return new ServiceFigures(row[0], row[1], row[2], _outageMs[sector], row[3], row[Fixed..].ToArray());
    }

    internal void Count(int sector, int services) => _values[sector * Columns] += services;

    internal void Begin(int sector, bool first)
    {
        _values[(sector * Columns) + 1] += first ? 1 : 0;
        _values[(sector * Columns) + 2]++;
    }

    internal void End(int sector, long duration)
    {
        _outageMs[sector] += duration;
        for (int i = 0; i < BackWithin.GridHours.Count; i++)
        {
            _values[(sector * Columns) + Fixed + i] += duration <= BackWithin.GridHours[i] * 3_600_000L ? 1 : 0;
        }
    }

    internal void StillDown(int sector, long duration)
    {
        _outageMs[sector] += duration;
        _values[(sector * Columns) + 3]++;
    }

    internal ServiceStatistics Copy() => new([.. _values], [.. _outageMs]);

    internal void Add(ServiceStatistics other)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] += other._values[i];
        }

        for (int i = 0; i < _outageMs.Length; i++)
        {
            _outageMs[i] += other._outageMs[i];
        }
    }

    internal void Write(SnapshotWriter writer)
    {
        writer.WriteSpan<long>(_values);
        writer.WriteSpan<Int128>(_outageMs);
    }

    internal void Read(ref SnapshotReader reader)
    {
        reader.ReadInto<long>(_values);
        reader.ReadInto<Int128>(_outageMs);
    }
}
