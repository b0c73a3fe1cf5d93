namespace Sim.Scenarios;

/// <summary>Model data in memory, for tests and for hosts that carry their models with them.</summary>
public sealed class MemoryModelLibrary : IModelLibrary
{
    private readonly SortedDictionary<string, SourceText> _fleets = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SourceText> _ecosystems = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> Fleets => [.. _fleets.Keys];

    /// <summary>Adds or replaces a fleet model.</summary>
    public MemoryModelLibrary WithFleet(string name, SourceText text)
    {
        _fleets[name] = text;
        return this;
    }

    /// <inheritdoc/>
    public SourceText? Fleet(string name) => _fleets.GetValueOrDefault(name);

    /// <inheritdoc/>
    public IReadOnlyList<string> Ecosystems => [.. _ecosystems.Keys];

    /// <summary>Adds or replaces an ecosystem model.</summary>
    public MemoryModelLibrary WithEcosystem(string name, SourceText text)
    {
        _ecosystems[name] = text;
        return this;
    }

    /// <inheritdoc/>
    public SourceText? Ecosystem(string name) => _ecosystems.GetValueOrDefault(name);
}
