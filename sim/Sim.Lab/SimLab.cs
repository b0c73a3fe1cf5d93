using System.Text.Json;

namespace Sim.Lab;

/// <summary>
/// The one door to the lab: whatever drives it, a command line, a browser or a test, does so through this class.
/// Methods throw <see cref="LabInputException"/> for what a user can get wrong.
/// </summary>
public sealed class SimLab
{
    private readonly ScenarioShelf _shelf;
    private readonly Runner _runner;

    private SimLab(ScenarioShelf shelf) => (_shelf, _runner) = (shelf, new Runner(shelf));

    /// <summary>Opens the lab of a place; nothing is read before it is asked for.</summary>
    /// <param name="currentDirectory">Where the user stands: paths are relative to it, and the catalogue is looked for
    /// upwards.</param>
    /// <param name="applicationDirectory">Where the program is, for a catalogue that came with it.</param>
    public static SimLab Open(string currentDirectory, string applicationDirectory) =>
        new(new ScenarioShelf(
            currentDirectory, LabRoot.Find(currentDirectory, applicationDirectory),
            LabRoot.Upwards(applicationDirectory)));

    /// <summary>The scenarios of the catalogue, in its order.</summary>
    public IReadOnlyList<CatalogueEntry> List() => _shelf.Catalogue.Entries;

    /// <summary>The experiments of the catalogue, in its order.</summary>
    public IReadOnlyList<ExperimentEntry> ListExperiments() => _shelf.Catalogue.Experiments;

    /// <summary>The calibrations of the catalogue, in its order.</summary>
    public IReadOnlyList<CalibrationEntry> ListCalibrations() => _shelf.Catalogue.Calibrations;

    /// <summary>Whether a name of the catalogue, or a file, is an experiment.</summary>
    public bool IsExperiment(string name) => new ExperimentShelf(_shelf).Is(name);

    /// <summary>An experiment with its overrides, every default and every arm.</summary>
    public ExperimentPlan ShowExperiment(RunRequest request) => new ExperimentShelf(_shelf).Read(request).Plan;

    /// <summary>A scenario with its overrides and every default.</summary>
    public ScenarioPlan Show(RunRequest request) => _shelf.Read(request).Plan;

    /// <summary>
    /// A scenario as YAML with every default, and a comment above each number that says where it comes from.
    /// </summary>
    public string ShowResolved(RunRequest request)
    {
        ReadScenario read = _shelf.Read(request);
        return ResolvedScenarioWriter.Write(read.Plan, read.Defaults);
    }

    /// <summary>
    /// Every error of files, folders and catalogue names; of the catalogue and all its scenarios for none.
    /// </summary>
    public ValidationReport Validate(IReadOnlyList<string> inputs) => new Validator(_shelf).Validate(inputs);

    /// <summary>Writes new scenarios, designs and calibrations.</summary>
    public DraftWriter Drafts => new(_shelf);

    /// <summary>Makes the report of a stored result again, without running anything.</summary>
    /// <param name="path">A result folder, or its <c>result.json</c>.</param>
    /// <param name="folder">Where to write, or null for beside the result.</param>
    /// <exception cref="ResultReadException">There is no result, or it is broken.</exception>
    /// <exception cref="ResultWriteException">The report cannot be written.</exception>
    public RemadeReport Report(string path, string? folder)
    {
        StoredRun stored = StoredRun.Read(_shelf.Absolute(path), path);
        return ReportRemaker.Write(stored, folder is null ? stored.Folder : _shelf.Absolute(folder));
    }

    /// <summary>Compares two stored results.</summary>
    /// <param name="a">A result folder, or its <c>result.json</c>.</param>
    /// <param name="b">Another.</param>
    /// <param name="page">Where to write a page that shows both, or null for none.</param>
    /// <exception cref="ResultReadException">There is no result, or it is broken.</exception>
    /// <exception cref="ResultWriteException">The page cannot be written.</exception>
    public RunComparison Diff(string a, string b, string? page = null) => ReportRemaker.Compare(
        StoredRun.Read(_shelf.Absolute(a), a), StoredRun.Read(_shelf.Absolute(b), b),
        page is null ? null : _shelf.Absolute(page));

    /// <summary>The text of a schema or reference page, with the designs that this lab has.</summary>
    public string Text(PublishedFile file) => file.Make(_shelf.Library);

    /// <summary>Compares schemas and reference pages that are checked in with this program's.</summary>
    /// <exception cref="LabInputException">One is missing or differs.</exception>
    public void CheckPublished(IEnumerable<PublishedFile> files)
    {
        foreach ((PublishedFile file, string path) in Placed(files))
        {
            if (!File.Exists(path) || File.ReadAllText(path) != Text(file))
                throw new LabInputException($"{file.File} is missing or out of date", "sim schema --write");
        }
    }

    /// <summary>Writes schemas and reference pages to where they are checked in.</summary>
    public void WritePublished(IEnumerable<PublishedFile> files)
    {
        foreach ((PublishedFile file, string path) in Placed(files))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Text(file));
        }
    }

    /// <summary>Runs a scenario, measures its expectations and writes its folder.</summary>
    /// <param name="request">What to run.</param>
    /// <param name="watch">Called with the plan when the run begins; gives who is told its progress.</param>
    /// <param name="cancellation">Stops the run at its next window; then no folder is there.</param>
    /// <exception cref="ResultWriteException">The folder cannot be written.</exception>
    public RunReport Run(
        RunRequest request, Func<ScenarioPlan, IRunObserver> watch, CancellationToken cancellation) =>
        _runner.Run(_shelf.Read(request), request, watch, cancellation);

    /// <summary>Runs an experiment, compares its arms and writes its folder.</summary>
    /// <param name="request">What to run.</param>
    /// <param name="watch">Called with the plan when the runs begin; gives who is told their progress.</param>
    /// <param name="cancellation">Stops every run at its next window; then no folder is there.</param>
    /// <exception cref="ResultWriteException">The folder cannot be written.</exception>
    public CompareReport Compare(
        RunRequest request, Func<ExperimentPlan, Action<ExperimentProgress>> watch, CancellationToken cancellation) =>
        _runner.Compare(request, watch, cancellation);

    /// <summary>Fits parameters of a scenario to observations, and writes the ledger beside the scenario.</summary>
    /// <param name="request">What to calibrate.</param>
    /// <param name="watch">Called with the plan when the runs begin; gives who is told their progress.</param>
    /// <param name="cancellation">Stops every run at its next window; runs that were done are kept, and no ledger is
    /// written.</param>
    /// <exception cref="ResultWriteException">The ledger or a run cannot be written.</exception>
    public CalibrationReport Calibrate(
        CalibrationRequest request, Func<CalibrationPlan, IPointObserver> watch, CancellationToken cancellation) =>
        new CalibrationRunner(_shelf).Run(request, watch, cancellation);

    /// <summary>Varies the numbers of a scenario that nobody published, and says which of them carry a
    /// metric.</summary>
    /// <param name="request">What to vary.</param>
    /// <param name="watch">Called with the plan when the runs begin; gives who is told their progress.</param>
    /// <param name="cancellation">Stops every run at its next window; runs that were done are kept, and no folder is
    /// there.</param>
    /// <exception cref="ResultWriteException">The folder or a run cannot be written.</exception>
    public SensitivityReport Sensitivity(
        SensitivityRequest request, Func<SensitivityPlan, IPointObserver> watch, CancellationToken cancellation) =>
        new SensitivityRunner(_shelf, _runner).Run(request, watch, cancellation);

    /// <summary>Runs a scenario under every setting that may not change its result, and compares.</summary>
    public VerifyReport Verify(VerifyRequest request, CancellationToken cancellation)
    {
        ReadScenario read = _shelf.Read(request.Run);
        return Runner.Fitting(() => new VerifyRunner(read.Plan, read.Repeat, request, cancellation).Run());
    }

    /// <summary>Replays scenarios of the catalogue and puts their digests into it.</summary>
    /// <param name="names">Names in the catalogue; none for every scenario.</param>
    /// <param name="check">Compare only; the catalogue stays as it is.</param>
    /// <param name="done">Told each scenario as soon as it was replayed.</param>
    /// <param name="cancellation">Stops it; then nothing is written.</param>
    /// <exception cref="CatalogueWriteException">The catalogue cannot be written.</exception>
    public AcceptReport Accept(
        IReadOnlyList<string> names, bool check, Action<AcceptRow> done, CancellationToken cancellation) =>
        new CatalogueReplayer(_shelf, _runner).Accept(names, check, done, cancellation);

    /// <summary>
    /// Runs a scenario in this process, and gives what it must share with its like under another setting as a line for
    /// the process that asked.
    /// </summary>
    /// <param name="request">What to run.</param>
    /// <param name="traceWindow">Window whose transitions are told too, or null.</param>
    /// <param name="cancellation">Stops the run at its next window.</param>
    public string Fingerprint(RunRequest request, long? traceWindow, CancellationToken cancellation)
    {
        ScenarioPlan plan = _shelf.Read(request).Plan;
        var choice = HostChoice.For(request, plan);
        RunOutcome outcome = Runner.Execute(
            choice.Kind, plan, choice.Options with { TraceWindow = traceWindow }, SilentObserver.Instance,
            cancellation);
        return JsonSerializer.Serialize(new ChildAnswer(RunFingerprint.Of(outcome), ProcessFacts.OfThisProcess()));
    }

    /// <summary>Measures speed and memory; each measurement is made in a process of its own.</summary>
    /// <param name="name">One of <see cref="BenchRunner.Names"/>.</param>
    /// <param name="run">The scenario.</param>
    /// <param name="repeats">Measurements of each row, from 1.</param>
    /// <param name="started">Told what is being measured.</param>
    /// <param name="cancellation">Stops it.</param>
    public static BenchTable Bench(
        string name, RunRequest run, int repeats, Action<string> started, CancellationToken cancellation)
    {
        SelfCommand self = SelfCommand.OfThisProcess()
            ?? throw new InvalidOperationException("The program cannot be started again from here.");
        return BenchRunner.Table(name, run, repeats, started, self, cancellation);
    }

    /// <summary>
    /// Waits until no result folder is being written: whoever ends the process lets its writer remove what is
    /// half-written first.
    /// </summary>
    /// <param name="longest">How long at most.</param>
    public void Settle(TimeSpan longest) => _runner.Settle(longest);

    /// <summary>Makes one measurement in this process and gives it as a line for the process that asked.</summary>
    /// <param name="run">The run.</param>
    /// <param name="cancellation">Stops the run at its next window.</param>
    public string Measure(RunRequest run, CancellationToken cancellation)
    {
        ReadScenario read = _shelf.Read(run);
        return BenchRunner.Measure(folder => _runner.Run(
            read, run with { OutRoot = folder }, _ => SilentObserver.Instance, cancellation).Result);
    }

    private IEnumerable<(PublishedFile File, string Path)> Placed(IEnumerable<PublishedFile> files)
    {
        string root = _shelf.Root ?? throw ScenarioShelf.NoCatalogue();
        return files.Select(f => (f, Path.Combine(root, f.File)));
    }
}
