namespace Sim.Scenarios;

/// <summary>
/// Puts the tables of a fleet model into the scenario that names it, except those that it gives itself. Kinds of device
/// that the scenario gives are added to the model's: a kind of the model that it gives too is replaced, at its place.
/// </summary>
internal static class FleetModels
{
    /// <summary>Merges; false where a model is named that cannot be had, after diagnostics.</summary>
    public static bool Merge(MapNode root, IModelLibrary library, DiagnosticBag bag, ISet<string> modelFiles)
    {
        if (root.Find("fleet")?.Value is not MapNode fleet || fleet.Find("model")?.Value is not ScalarNode name
            || FleetCodec.Tables.All(t => fleet.Find(t.Name) is not null) || name.IsEmpty)
        {
            return true;
        }

        if (ModelFile.Fill(fleet, library, ModelKind.Fleets, name, FleetCodec.Tables, bag, modelFiles) is not { } model)
            return false;

        if (fleet.Find(FleetCodec.Kinds.Name)?.Value is MapNode own
            && model.Find(FleetCodec.Kinds.Name)?.Value is MapNode shipped && own != shipped)
        {
            AddTo(own, shipped);
        }

        return true;
    }

    // The model's order comes first, so that a further kind moves no draw. Each kind takes the annotation of its table
    // along.
    private static void AddTo(MapNode own, MapNode shipped)
    {
        Annotate(shipped);
        Annotate(own);
        MapEntry[] first = [.. shipped.Entries.Where(e => !IsAnnotation(e)).Select(e => own.Find(e.Key.Text) ?? e)];
        MapEntry[] further = [.. own.Entries.Except(first)];
        own.Entries.Clear();
        own.Entries.AddRange(first.Concat(further));
    }

    // One that is not whole stays where it is, to be complained about once.
    private static void Annotate(MapNode kinds)
    {
        MapEntry[] annotation = [.. kinds.Entries.Where(IsAnnotation)];
        if (annotation.Length < 2)
            return;

        kinds.Entries.RemoveAll(IsAnnotation);
        foreach (MapNode kind in kinds.Entries.Select(e => e.Value).OfType<MapNode>())
        {
            if (!kind.Entries.Exists(IsAnnotation))
                kind.Entries.AddRange(annotation);
        }
    }

    private static bool IsAnnotation(MapEntry entry) => Annotation.Keys.Contains(entry.Key.Text);
}
