namespace Sim.Scenarios;

/// <summary>The catalogue of scenarios.</summary>
/// <param name="Entries">Its entries in the order of the file.</param>
public sealed record ScenarioCatalogue(IReadOnlyList<CatalogueEntry> Entries)
{
    /// <summary>The entry of a name, or null.</summary>
    public CatalogueEntry? Find(string name) => Entries.FirstOrDefault(e => e.Name == name);

    /// <summary>The name that was probably meant, or null.</summary>
    public string? Nearest(string name) => NearestName.Of(name, Entries.Select(e => e.Name));
}
