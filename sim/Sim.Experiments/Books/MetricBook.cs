namespace Sim.Experiments;

/// <summary>
/// A metric of an arm: its value in every replication, each in its place, whatever the order of the runs.
/// </summary>
/// <param name="metric">The metric.</param>
/// <param name="isOutlasted">Whether it is a milestone whose latest time every run outlasts: machines that went down
/// and did not reach it are late beyond doubt.</param>
/// <param name="why">Says why a run has no value, or null.</param>
internal sealed class MetricBook(MetricName metric, bool isOutlasted, Func<MetricName, SimResult, string>? why)
{
    private readonly List<double> _values = [];
    private int _first = int.MaxValue;

    /// <summary>By replication; NaN where the run has no value, infinite where it is late beyond doubt.</summary>
    public double[] Values => [.. _values];

    /// <summary>Why the first replication without a value has none; empty where all have one, or nobody said.</summary>
    public string Why { get; private set; } = string.Empty;

    /// <summary>The unit in a word.</summary>
    public string Unit => metric.Unit.Word();

    /// <summary>Writes down a run.</summary>
    public void Add(int replication, RunOutcome outcome)
    {
        while (_values.Count <= replication)
            _values.Add(double.NaN);

        _values[replication] = metric.Read(outcome.Result, outcome.AllWindows)
            ?? (isOutlasted && outcome.Result.RawTotals.WentDown > 0 ? double.PositiveInfinity : double.NaN);
        if (replication < _first && !double.IsFinite(_values[replication]))
            (_first, Why) = (replication, why?.Invoke(metric, outcome.Result) ?? string.Empty);
    }
}
