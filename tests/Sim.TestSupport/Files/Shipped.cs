namespace Sim.TestSupport;

/// <summary>The designs of <c>models/designs</c>.</summary>
public static class Shipped
{
    /// <summary>The library of the lab.</summary>
    public static IModelLibrary Library { get; } = new DirectoryModelLibrary(Path.Combine(SourceTree.Root, "models"));

    /// <summary>A library of the designs and of nothing else.</summary>
    public static MemoryModelLibrary DesignsOnly() => Library.Names(ModelKind.Designs).Aggregate(
        new MemoryModelLibrary(),
        (library, name) => library.With(ModelKind.Designs, name, Library.Find(ModelKind.Designs, name)!));

    /// <summary>All designs, by family and name.</summary>
    public static IReadOnlyList<DesignSpec> Designs { get; } =
        [.. Library.Names(ModelKind.Designs).Select(Read).OrderBy(d => d.Family).ThenBy(d => d.Name,
            StringComparer.Ordinal)];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Designs.Select(d => d.Name)];

    /// <summary>The design of a name.</summary>
    public static DesignSpec Design(string name) => Designs.Single(d => d.Name == name);

    private static DesignSpec Read(string name)
    {
        ReadResult<DesignSpec> read = DesignReader.Read(Library.Find(ModelKind.Designs, name)!);
        return read.Value ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
    }
}
