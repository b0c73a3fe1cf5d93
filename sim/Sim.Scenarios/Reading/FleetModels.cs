namespace Sim.Scenarios;

/// <summary>Puts the tables of a fleet model into the scenario that names it, except those that it gives itself.</summary>
internal static class FleetModels
{
    /// <summary>Merges; false where a model is named that cannot be had, after diagnostics.</summary>
    public static bool Merge(MapNode root, IModelLibrary library, DiagnosticBag bag, ISet<string> modelFiles)
    {
        if (root.Find("fleet")?.Value is not MapNode fleet || fleet.Find("model")?.Value is not ScalarNode name
            || FleetTable.ModelKeys.All(k => fleet.Find(k) is not null) || !Names.IsName(name.Text))
        {
            return true;
        }

        if (library.Fleet(name.Text) is not { } source)
        {
            string? near = NearestName.Of(name.Text, library.Fleets);
            bag.Add(name.At, DiagnosticCodes.UnknownName, $"there is no fleet model '{name.Text}'",
                near is null ? $"known are {string.Join(", ", library.Fleets)}" : $"did you mean '{near}'?");
            return false;
        }

        if (NodeReader.ReadFile(source, bag) is not { } model)
        {
            return false;
        }

        modelFiles.Add(source.File);
        Header(model, name.Text, bag);
        foreach (MapEntry entry in model.Entries)
        {
            string key = entry.Key.Text;
            if (key is "fleetModel" or "title" || (FleetTable.ModelKeys.Contains(key) && fleet.Find(key) is { } given
                && given.Key.At.File != source.File))
            {
                continue;
            }

            fleet.Entries.Add(entry);
        }

        return true;
    }

    private static void Header(MapNode model, string name, DiagnosticBag bag)
    {
        if (model.Find("fleetModel") is not { } header)
        {
            bag.Add(model.At, DiagnosticCodes.MissingKey, "'fleetModel' is missing: name of the model",
                $"add fleetModel: {name}");
        }
        else if (header.Value is not ScalarNode text || text.Text != name)
        {
            bag.Add(header.Value.At, DiagnosticCodes.BadValue, "the name of the model is not the name of its file",
                $"write fleetModel: {name}");
        }
    }
}
