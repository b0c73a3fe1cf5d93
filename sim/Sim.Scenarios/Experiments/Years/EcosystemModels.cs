namespace Sim.Scenarios;

/// <summary>Puts the groups and products of an ecosystem model into the year that names it, except those that it gives itself.</summary>
internal static class EcosystemModels
{
    /// <summary>Merges; false where a model is named that cannot be had, after diagnostics.</summary>
    /// <param name="root">The experiment.</param>
    /// <param name="library">Where models come from.</param>
    /// <param name="bag">Takes the errors.</param>
    /// <param name="modelFiles">Takes the files whose numbers need a basis.</param>
    public static bool Merge(MapNode root, IModelLibrary library, DiagnosticBag bag, ISet<string> modelFiles)
    {
        if (root.Find("year")?.Value is not MapNode year || year.Find("ecosystem")?.Value is not ScalarNode name || name.IsEmpty)
        {
            return true;
        }

        if (!Names.IsName(name.Text) || library.Ecosystem(name.Text) is not { } source)
        {
            string? near = NearestName.Of(name.Text, library.Ecosystems);
            bag.Add(name.At, DiagnosticCodes.UnknownName, $"there is no ecosystem model '{Clip.Text(name.Text)}'",
                near is null ? $"known are {string.Join(", ", library.Ecosystems)}" : $"did you mean '{near}'?");
            return false;
        }

        if (NodeReader.ReadFile(source, bag) is not { } model)
        {
            return false;
        }

        modelFiles.Add(source.File);
        foreach (MapEntry entry in model.Entries)
        {
            if (entry.Key.Text is "ecosystemModel" or "title"
                || (YearTable.ModelKeys.Contains(entry.Key.Text) && year.Find(entry.Key.Text) is not null))
            {
                continue;
            }

            year.Entries.Add(entry);
        }

        return Header(model, name.Text, bag);
    }

    private static bool Header(MapNode model, string name, DiagnosticBag bag)
    {
        if (model.Find("ecosystemModel")?.Value is ScalarNode text && text.Text == name)
        {
            return true;
        }

        bag.Add(model.Find("ecosystemModel")?.Value.At ?? model.At, DiagnosticCodes.BadValue,
            "the name of the model is not the name of its file", $"write ecosystemModel: {name}");
        return false;
    }
}
