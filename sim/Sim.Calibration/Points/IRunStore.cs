namespace Sim.Calibration;

/// <summary>Keeps what runs gave, so that no run is made twice. Safe for several threads at once.</summary>
public interface IRunStore
{
    /// <summary>What is kept of a run: values by metric, null where the run has none; empty where it is not
    /// known.</summary>
    /// <param name="key">The run's key.</param>
    IReadOnlyDictionary<string, double?> Read(string key);

    /// <summary>Keeps the values of a run.</summary>
    /// <param name="key">The run's key.</param>
    /// <param name="values">Values by metric, those that were known before among them.</param>
    void Write(string key, IReadOnlyDictionary<string, double?> values);
}
