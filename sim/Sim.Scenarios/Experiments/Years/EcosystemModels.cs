namespace Sim.Scenarios;

/// <summary>
/// Puts the groups and products of an ecosystem model into the year that names it, except those that it gives itself.
/// </summary>
internal static class EcosystemModels
{
    /// <summary>Merges; false where a model is named that cannot be had, after diagnostics.</summary>
    /// <param name="root">The experiment.</param>
    /// <param name="library">Where models come from.</param>
    /// <param name="bag">Takes the errors.</param>
    /// <param name="modelFiles">Takes the files whose numbers need a basis.</param>
    public static bool Merge(MapNode root, IModelLibrary library, DiagnosticBag bag, ISet<string> modelFiles)
    {
        if (root.Find("year")?.Value is not MapNode year || year.Find("ecosystem")?.Value is not ScalarNode name
            || name.IsEmpty)
            return true;

        if (ModelFile.Read(library, ModelKind.Ecosystems, name, bag, modelFiles) is not { } model)
            return false;

        foreach (MapEntry entry in model.Entries)
        {
            if (entry.Key.Text is "ecosystemModel" or "title"
                || (YearTable.ModelKeys.Contains(entry.Key.Text) && year.Find(entry.Key.Text) is not null))
            {
                continue;
            }

            year.Entries.Add(entry);
        }

        return true;
    }
}
