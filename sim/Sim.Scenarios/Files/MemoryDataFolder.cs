namespace Sim.Scenarios;

/// <summary>Data files in memory, for tests and for scenarios that come without a folder.</summary>
public sealed class MemoryDataFolder : IDataFolder
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Adds or replaces a file.</summary>
    public MemoryDataFolder With(string name, byte[] bytes)
    {
        _files[name] = bytes;
        return this;
    }

    /// <inheritdoc/>
    public Stream Open(string name) => _files.TryGetValue(name, out byte[]? bytes)
        ? new MemoryStream(bytes, writable: false)
        : throw new FileNotFoundException("There is no such file.", name);

    /// <inheritdoc/>
    public IReadOnlyList<string> Like(string name) =>
        [.. _files.Keys.Where(f => Path.GetExtension(f) == Path.GetExtension(name))];
}
