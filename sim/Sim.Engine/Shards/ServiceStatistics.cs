using Sim.Engine.Books;
using Sim.Kernel;

namespace Sim.Engine.Shards;

/// <summary>Outages of services by sector, as sums.</summary>
public sealed class ServiceStatistics
{
    private const int Fixed = 5;
    private static readonly int Columns = Fixed + BackWithin.GridHours.Count;

    private readonly long[] _values;

    internal ServiceStatistics(int sectors) => _values = new long[sectors * Columns];

    private ServiceStatistics(long[] values) => _values = values;

    /// <summary>The sums of a sector.</summary>
    internal ServiceFigures Figures(int sector)
    {
        ReadOnlySpan<long> row = _values.AsSpan(sector * Columns, Columns);
        return new ServiceFigures(row[0], row[1], row[2], row[3], row[4], row[Fixed..].ToArray());
    }

    internal void Count(int sector, int services) => _values[sector * Columns] += services;

    internal void Begin(int sector, bool first)
    {
        _values[(sector * Columns) + 1] += first ? 1 : 0;
        _values[(sector * Columns) + 2]++;
    }

    internal void End(int sector, long duration)
    {
        _values[(sector * Columns) + 3] += duration;
        for (int i = 0; i < BackWithin.GridHours.Count; i++)
        {
            _values[(sector * Columns) + Fixed + i] += duration <= BackWithin.GridHours[i] * 3_600_000L ? 1 : 0;
        }
    }

    internal void StillDown(int sector, long duration)
    {
        _values[(sector * Columns) + 3] += duration;
        _values[(sector * Columns) + 4]++;
    }

    internal ServiceStatistics Copy() => new([.. _values]);

    internal void Add(ServiceStatistics other)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] += other._values[i];
        }
    }

    internal void Write(SnapshotWriter writer) => writer.WriteSpan<long>(_values);

    internal void Read(ref SnapshotReader reader) => reader.ReadInto<long>(_values);
}
