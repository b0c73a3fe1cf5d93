using System.Collections;

namespace Sim.Engine;

/// <summary>The fleet at the end of every window, in columns.</summary>
public sealed class Series : IReadOnlyList<WindowFigures>
{
    private readonly long[] _applied;
    private readonly long[] _wentDown;
    private readonly long[] _crashed;
    private readonly long[] _recovered;
    private readonly long[] _unprotected;
    private readonly long[] _servicesDown;
    private readonly double[] _onlineShare;
    private readonly ulong[] _chain;

    internal Series(long windows)
    {
        _applied = new long[windows];
        _wentDown = new long[windows];
        _crashed = new long[windows];
        _recovered = new long[windows];
        _unprotected = new long[windows];
        _servicesDown = new long[windows];
        _onlineShare = new double[windows];
        _chain = new ulong[windows];
    }

    /// <summary>Number of windows.</summary>
    public int Count => _applied.Length;

    /// <summary>Endpoints that went down, by window.</summary>
    public ReadOnlySpan<long> WentDown => _wentDown;

    /// <summary>Endpoints that came back, by window.</summary>
    public ReadOnlySpan<long> Recovered => _recovered;

    /// <summary>Low half of the digest chain, by window.</summary>
    public IReadOnlyList<ulong> Chain => _chain;

    /// <summary>A window.</summary>
    public WindowFigures this[int index] => new(
        _applied[index], _wentDown[index], _recovered[index], _unprotected[index], _servicesDown[index],
        _crashed[index],
        _onlineShare[index]);

    /// <summary>All windows in order.</summary>
    public IEnumerator<WindowFigures> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Append(long window, ulong chain, in WindowReport report, double onlineShare)
    {
        _applied[window] = report.Applied;
        _wentDown[window] = report.WentDown;
        _crashed[window] = report.Crashed;
        _recovered[window] = report.Recovered;
        _unprotected[window] = report.Unprotected;
        _servicesDown[window] = report.ServicesDown;
        _onlineShare[window] = onlineShare;
        _chain[window] = chain;
    }

    internal void Write(SnapshotWriter writer, long windows)
    {
        int count = (int)windows;
        writer.Section("series");
        writer.WriteSpan<long>(_applied.AsSpan(0, count));
        writer.WriteSpan<long>(_wentDown.AsSpan(0, count));
        writer.WriteSpan<long>(_crashed.AsSpan(0, count));
        writer.WriteSpan<long>(_recovered.AsSpan(0, count));
        writer.WriteSpan<long>(_unprotected.AsSpan(0, count));
        writer.WriteSpan<long>(_servicesDown.AsSpan(0, count));
        writer.WriteSpan<double>(_onlineShare.AsSpan(0, count));
        writer.WriteSpan<ulong>(_chain.AsSpan(0, count));
    }

    internal void Read(ref SnapshotReader reader, long windows)
    {
        int count = (int)windows;
        reader.Section("series");
        reader.ReadInto(_applied.AsSpan(0, count));
        reader.ReadInto(_wentDown.AsSpan(0, count));
        reader.ReadInto(_crashed.AsSpan(0, count));
        reader.ReadInto(_recovered.AsSpan(0, count));
        reader.ReadInto(_unprotected.AsSpan(0, count));
        reader.ReadInto(_servicesDown.AsSpan(0, count));
        reader.ReadInto(_onlineShare.AsSpan(0, count));
        reader.ReadInto(_chain.AsSpan(0, count));
    }
}
