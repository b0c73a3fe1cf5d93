namespace Sim.Engine;

/// <summary>Outages of services by sector, as sums.</summary>
public sealed class ServiceStatistics
{
    private const int Fixed = 4;
    private static readonly int Times = BackWithin.GridHours.Count;

    // Four numbers, then for each time of the grid: ended within it; begun earlier than it before the end; both; and
    // those that go on at the end without having begun so early.
    private static readonly int Columns = Fixed + (4 * Times);

    private readonly long _end;
    private readonly long[] _values;
    private readonly Int128[] _outageMs;

    internal ServiceStatistics(int sectors, long end)
        : this(end, new long[sectors * Columns], new Int128[sectors])
    {
    }

    private ServiceStatistics(long end, long[] values, Int128[] outageMs) =>
        (_end, _values, _outageMs) = (end, values, outageMs);

    /// <summary>The sums of a sector.</summary>
    internal ServiceFigures Figures(int sector)
    {
        ReadOnlySpan<long> row = _values.AsSpan(sector * Columns, Columns);
        long[] judged = new long[Times];
        long[] within = new long[Times];
        for (int i = 0; i < Times; i++)
        {
            ReadOnlySpan<long> time = row.Slice(Fixed + (4 * i), 4);
            (judged[i], within[i]) = time[3] == 0 ? (row[2], time[0]) : (time[1], time[2]);
        }

        return new ServiceFigures(row[0], row[1], row[2], _outageMs[sector], row[3], judged, within);
    }

    internal void Count(int sector, int services) => _values[sector * Columns] += services;

    internal void Begin(int sector, bool first, long time)
    {
        _values[(sector * Columns) + 1] += first ? 1 : 0;
        _values[(sector * Columns) + 2]++;
        for (int i = 0; i < Times; i++)
            Time(sector, i)[1] += IsEarly(time, i) ? 1 : 0;
    }

    internal void End(int sector, long since, long time)
    {
        _outageMs[sector] += time - since;
        for (int i = 0; i < Times; i++)
        {
            Span<long> row = Time(sector, i);
            bool within = time - since <= Limit(i);
            row[0] += within ? 1 : 0;
            row[2] += within && IsEarly(since, i) ? 1 : 0;
        }
    }

    internal void StillDown(int sector, long since)
    {
        _outageMs[sector] += _end - since;
        _values[(sector * Columns) + 3]++;
        for (int i = 0; i < Times; i++)
            Time(sector, i)[3] += IsEarly(since, i) ? 0 : 1;
    }

    internal ServiceStatistics Copy() => new(_end, [.. _values], [.. _outageMs]);

    internal void Add(ServiceStatistics other)
    {
        for (int i = 0; i < _values.Length; i++)
            _values[i] += other._values[i];

        for (int i = 0; i < _outageMs.Length; i++)
            _outageMs[i] += other._outageMs[i];
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

    private static long Limit(int time) => BackWithin.GridHours[time] * 3_600_000L;

    private bool IsEarly(long since, int time) => since < _end - Limit(time);

    private Span<long> Time(int sector, int time) => _values.AsSpan((sector * Columns) + Fixed + (4 * time), 4);
}
