namespace Sim.Scenarios;

/// <summary>Reads a fleet model or an ecosystem model by itself, as a run reads it: every error at once.</summary>
public static class ModelReader
{
    private static readonly (ModelKind Kind, ObjectShape Shape, Action<Bound, DiagnosticBag> Check)[] Kinds =
    [
        (ModelKind.Fleets, Shape(ModelKind.Fleets, FleetCodec.Tables),
            (model, bag) => new FleetChecks(bag).Check(model, methods: null)),
        (ModelKind.Ecosystems, Shape(ModelKind.Ecosystems, YearCodec.Tables),
            (model, bag) => new YearChecks(bag).Products(model)),
    ];

    /// <summary>What is wrong with a model; null where the file is none, or cannot be read.</summary>
    public static IReadOnlyList<Diagnostic>? Check(SourceText text)
    {
        var bag = new DiagnosticBag();
        MapNode? root = NodeReader.ReadFile(text, bag);
        var found = Array.Find(Kinds, k => root?.Find(ModelFile.Words(k.Kind).Key) is not null);
        if (root is null || found.Shape is null)
            return null;

        ModelFile.Named(root, found.Kind, Path.GetFileNameWithoutExtension(text.File), bag);
        if (new ShapeReader(bag, [], _ => true).Read(root, found.Shape, "") is { } model)
            found.Check(model, bag);

        return bag.Sorted();
    }

    private static ObjectShape Shape(ModelKind kind, IEnumerable<Key> tables) =>
        new(ModelFile.Words(kind).Key, "", [.. ModelFile.Keys(kind, tables)]);
}
