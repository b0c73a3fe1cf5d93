namespace Sim.Scenarios;

/// <summary>Reads a file of the library that a scenario or an experiment names.</summary>
internal static class ModelFile
{
    private const string Title = "title";

    /// <summary>The keys of a file of models that hold tables.</summary>
    public static IReadOnlyList<Key> Keys(ModelKind kind, IEnumerable<Key> tables) =>
    [
        new Key(Words(kind).Key, Scalar.Name, "Name of the model, the same as the file's."),
        new Key(Title, Scalar.Line, "One line for lists."),
        .. tables.Select(t => t with { IsRequired = true, IsOfModel = false }),
    ];

    /// <summary>Puts the tables that a mapping does not give itself into it; null after diagnostics.</summary>
    public static MapNode? Fill(MapNode owner, IModelLibrary library, ModelKind kind, ScalarNode named,
        IReadOnlyList<Key> tables, DiagnosticBag bag, ISet<string> modelFiles)
    {
        if (Read(library, kind, named, bag, modelFiles) is not { } model)
            return null;

        owner.Entries.AddRange(model.Entries.Where(entry => entry.Key.Text is var key
            && key != Words(kind).Key && key != Title
            && (tables.All(t => t.Name != key) || owner.Find(key) is null)).ToArray());
        return model;
    }

    /// <summary>The file's nodes, or null after diagnostics.</summary>
    /// <param name="named">Its name, at the place that names it.</param>
    /// <param name="modelFiles">Takes the file, for its numbers need a basis.</param>
    public static MapNode? Read(IModelLibrary library, ModelKind kind, ScalarNode named, DiagnosticBag bag,
        ISet<string> modelFiles)
    {
        string name = named.Text;
        if (library.Find(kind, name) is not { } source)
        {
            IReadOnlyList<string> names = library.Names(kind);
            return bag.Refuse<MapNode>(named.At, DiagnosticCodes.UnknownName,
                $"there is no {Words(kind).What} '{Clip.Text(name)}'", NearestName.Of(name, names) is { } near
                    ? $"did you mean '{near}'?" : $"known are {string.Join(", ", names)}");
        }

        modelFiles.Add(source.File);
        return NodeReader.ReadFile(source, bag) is { } model ? Named(model, kind, name, bag) : null;
    }

    /// <summary>A model's nodes, or null after diagnostics: it must be named like its file.</summary>
    public static MapNode? Named(MapNode model, ModelKind kind, string name, DiagnosticBag bag)
    {
        string key = Words(kind).Key;
        if (model.Find(key) is not { } header)
            return bag.Refuse<MapNode>(
                model.At, DiagnosticCodes.MissingKey, $"'{key}' is missing: name of the model", $"add {key}: {name}");

        if (header.Value is not ScalarNode text || text.Text != name)
            bag.Add(header.Value.At, DiagnosticCodes.BadValue, "the name of the model is not the name of its file",
                $"write {key}: {name}");

        return model;
    }

    /// <summary>How a kind is called, and the key that names a model of it.</summary>
    public static (string What, string Key) Words(ModelKind kind) =>
        kind.ToString().ToLowerInvariant()[..^1] is var word && kind == ModelKind.Designs
            ? (word, word) : ($"{word} model", $"{word}Model");
}
