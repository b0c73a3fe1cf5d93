using System.Collections.Concurrent;

namespace Sim.Calibration;

/// <summary>Runs of this process.</summary>
public sealed class MemoryRunStore : IRunStore
{
    private static readonly IReadOnlyDictionary<string, double?> Nothing = new Dictionary<string, double?>();
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, double?>> _runs =
        new(StringComparer.Ordinal);

    /// <summary>Number of runs that are kept.</summary>
    public int Count => _runs.Count;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double?> Read(string key) => _runs.GetValueOrDefault(key, Nothing);

    /// <inheritdoc/>
    public void Write(string key, IReadOnlyDictionary<string, double?> values) => _runs[key] = values;
}
