using Sim.Scenarios;

namespace Sim.Lab;

/// <summary>Checks files without running them.</summary>
internal sealed class Validator(ScenarioShelf shelf)
{
    private readonly ExperimentShelf _experiments = new(shelf);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<ValidatedListing> _listings = [];
    private readonly List<Assumption> _drawnOnce = [];
    private readonly List<(string File, PlanNote Note)> _notes = [];
    private int _files;

    public ValidationReport Validate(IReadOnlyList<string> inputs)
    {
        if (inputs.Count == 0)
            ValidateCatalogue();

        foreach (string input in inputs)
        {
            string path = shelf.Absolute(input);
            if (Directory.Exists(path))
            {
                foreach (string file in Directory.GetFiles(path, "*.yaml", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal))
                    Validate(file, Path.Combine(input, Path.GetRelativePath(path, file)));
            }
            else
            {
                (string where, string shown) = File.Exists(path) ? (path, input) : shelf.Locate(input);
                Validate(where, shown);
            }
        }

        return new ValidationReport(_files, _diagnostics)
        {
            Listings = inputs.Count == 0 ? [] : _listings,
            Notes = _notes,
            DrawnOnce = inputs.Count == 0 ? [] : _drawnOnce,
        };
    }

    private void ValidateCatalogue()
    {
        _files++;
        IReadOnlyList<CatalogueEntry> entries;
        try
        {
            entries = shelf.Catalogue.Entries;
        }
        catch (LabInputException e) when (e.Diagnostics.Count > 0)
        {
            _diagnostics.AddRange(e.Diagnostics);
            return;
        }

        foreach (CatalogueEntry entry in entries)
            Validate(shelf.PathOf(entry), ScenarioShelf.Folder + "/" + entry.File);

        foreach (ExperimentEntry entry in shelf.Catalogue.Experiments)
            Validate(_experiments.PathOf(entry), ScenarioShelf.Folder + "/" + entry.File);
    }

    private void Validate(string path, string shown)
    {
        _files++;
        SourceText text = NamedFile.Read(path, shown, shelf);
        if (ExperimentReader.IsExperiment(text))
        {
            ReadResult<ExperimentPlan> experiment = _experiments.Check(text, path);
            _diagnostics.AddRange(experiment.Diagnostics);
            if (experiment.Value is { } compared)
                _notes.AddRange(ExperimentNotes.Of(compared).Select(note => (shown, note)));

            return;
        }

        if (DesignReader.IsDesign(text))
        {
            _diagnostics.AddRange(DesignReader.Read(text).Diagnostics);
            return;
        }

        ScenarioReadResult read = ScenarioReader.Read(text, shelf.Library);
        _diagnostics.AddRange(read.Diagnostics);
        if (read.Plan is { } plan)
        {
            _listings.AddRange(InputFile.Of(plan.Fleet).Zip(plan.Fleet.Groups.Where(g => g.Listing is not null)).Select(
                l => new ValidatedListing(shown, l.First, ListedTotals.Of(plan.Fleet, l.Second))));
            _drawnOnce.AddRange(DrawnOnce.Of(plan));
            _notes.AddRange(PlanNotes.Of(plan).Select(note => (shown, note)));
        }
    }
}
