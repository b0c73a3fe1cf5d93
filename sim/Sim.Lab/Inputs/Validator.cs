namespace Sim.Lab;

/// <summary>Checks files without running them.</summary>
internal sealed class Validator(ScenarioShelf shelf)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<ValidatedListing> _listings = [];
    private readonly List<Assumption> _drawnOnce = [];
    private readonly List<(string File, PlanNote Note)> _notes = [];
    private int _files;

    public ValidationReport Validate(IReadOnlyList<string> inputs)
    {
        bool named = inputs.Count > 0;
        foreach ((string path, string shown) in named ? inputs.SelectMany(Named) : Catalogued())
            Validate(path, shown);

        return new ValidationReport(_files, _diagnostics)
        {
            Listings = named ? _listings : [],
            Notes = _notes,
            DrawnOnce = named ? _drawnOnce : [],
        };
    }

    private IEnumerable<(string Path, string Shown)> Named(string input)
    {
        string path = shelf.Absolute(input);
        return !Directory.Exists(path)
            ? [File.Exists(path) ? (path, input) : shelf.Locate(input)]
            : Directory.GetFiles(path, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => (file, Path.Combine(input, Path.GetRelativePath(path, file))));
    }

    private IEnumerable<(string Path, string Shown)> Catalogued()
    {
        _files++;
        try
        {
            return [.. shelf.Catalogue.Entries.Select(e => e.File)
                .Concat(shelf.Catalogue.Experiments.Select(e => e.File))
                .Concat(shelf.Catalogue.Calibrations.Select(c => c.File)).Select(shelf.Place)];
        }
        catch (LabInputException e) when (e.Diagnostics.Count > 0)
        {
            _diagnostics.AddRange(e.Diagnostics);
            return [];
        }
    }

    private void Validate(string path, string shown)
    {
        _files++;
        SourceText text = NamedFile.Read(path, shown, shelf);
        if (ExperimentReader.IsExperiment(text))
        {
            ReadResult<ExperimentPlan> experiment = new ExperimentShelf(shelf).Read(text, path);
            _diagnostics.AddRange(experiment.Diagnostics);
            if (experiment.Value is { } compared)
                _notes.AddRange(ExperimentNotes.Of(compared).Select(note => (shown, note)));

            return;
        }

        if (CalibrationReader.IsCalibration(text))
        {
            _diagnostics.AddRange(new CalibrationShelf(shelf).Read(text, path).Diagnostics);
            return;
        }

        if (LedgerText.IsLedger(text))
        {
            _diagnostics.AddRange(LedgerText.Read(text).Diagnostics);
            return;
        }

        if (DesignReader.IsDesign(text))
        {
            _diagnostics.AddRange(DesignReader.Read(text).Diagnostics);
            return;
        }

        if (ModelReader.Check(text) is { } model)
        {
            _diagnostics.AddRange(model);
            return;
        }

        ScenarioReadResult read = ScenarioReader.Read(text, shelf.Library);
        _diagnostics.AddRange(read.Diagnostics);
        if (read.Plan is { } plan)
        {
            _listings.AddRange(plan.Fleet.Groups.Where(g => g.Listing is not null).Select(
                g => new ValidatedListing(shown, g.Listing!.Input, ListedTotals.Of(plan.Fleet, g))));
            _drawnOnce.AddRange(DrawnOnce.Of(plan));
            _notes.AddRange(PlanNotes.Of(plan).Select(note => (shown, note)));
        }
    }
}
