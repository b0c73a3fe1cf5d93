using System.Diagnostics;

namespace Sim.Lab;

/// <summary>Runs scenarios and experiments, finishes their results and writes their folders.</summary>
/// <param name="shelf">Where they come from.</param>
internal sealed class Runner(ScenarioShelf shelf)
{
    private readonly Lock _writing = new();

    /// <summary>Waits until no folder is being written.</summary>
    public void Settle(TimeSpan longest)
    {
        if (_writing.TryEnter(longest))
            _writing.Exit();
    }

    public RunReport Run(
        ReadScenario read, RunRequest request, Func<ScenarioPlan, IRunObserver> watch, CancellationToken cancellation)
    {
        string? root = RootOf(request.OutRoot);
        var choice = HostChoice.For(request, read.Plan);
        (RunOutcome outcome, Manifest manifest) = Time(choice, () => Execute(
            choice.Kind, read.Plan, choice.Options, watch(read.Plan), cancellation));
        SimResult result = Finish(read, request, outcome);
        string? folder = Write(root, place => ResultFolder.Write(
            place, result, outcome.AllWindows, ResolvedScenarioWriter.Write(read.Plan),
            manifest with { Inputs = result.Inputs }, cancellation), cancellation);
        return new RunReport(
            read.Plan, result, outcome.AllWindows, RunVerdict.Judge(result), folder,
            TimeSpan.FromSeconds(manifest.Seconds), read.RepeatHere);
    }

    public CompareReport Compare(
        RunRequest request, Func<ExperimentPlan, Action<ExperimentProgress>> watch, CancellationToken cancellation)
    {
        (ExperimentPlan plan, string repeat) = new ExperimentShelf(shelf).Read(request);
        string? root = RootOf(request.OutRoot);
        var choice = new HostChoice(HostKind.Sequential, 1, HostChoice.ThreadsOf(request.Threads));
        (ExperimentResult result, Manifest manifest) = Time(choice, () => Fitting(() => ExperimentRunner.Run(
            plan, choice.Threads, watch(plan), cancellation, ExpectationEvaluator.Why)));
        result = result with { Repeat = repeat };
        string? folder = Write(
            root, place => ExperimentFolder.Write(place, result, manifest, cancellation), cancellation);
        return new CompareReport(plan, result, folder, TimeSpan.FromSeconds(manifest.Seconds))
        {
            Notes = ExperimentNotes.Of(plan),
        };
    }

    public static RunOutcome Execute(
        HostKind host, ScenarioPlan plan, RunOptions options, IRunObserver observer, CancellationToken cancellation) =>
        ResultBuilder.Build(plan, Fitting(
            () => HostFactory.Run(host, plan, () => RunModel.Build(plan), options, observer, cancellation), host));

    /// <summary>Runs what draws a fleet, which alone can tell that it is too large.</summary>
    public static T Fitting<T>(Func<T> run, HostKind host = HostKind.Sequential)
    {
        try
        {
            return run();
        }
        catch (FleetTooLargeException e)
        {
            throw new LabInputException(e.Message, host == HostKind.Reference
                ? "take a part of the fleet with --scale, or --host sequential: the result is the same"
                : "lower sizes or sigma, or take a part of the fleet, such as --scale 0.1");
        }
    }

    // The one place that knows plan, command and counts. Expectations are measured in a result that has all the rest.
    private static SimResult Finish(ReadScenario read, RunRequest request, RunOutcome outcome)
    {
        SimResult result = outcome.Result with
        {
            Overrides = RunArguments.KeysOf(request.Sets),
            Repeat = read.Repeat,
            Inputs = InputFile.List(read.Plan.Fleet, read.Plan.Designs),
            SeriesHash = SeriesParquet.Hash(outcome.AllWindows),
            Carriers = read.Sensitivity?.Carriers,
            Notes =
            [
                .. UnreachedNotes.Of(read.Plan, outcome), .. PlanNotes.Of(read.Plan),
                .. SensitivityNotes.Of(read.Sensitivity),
            ],
        };
        return ExpectationEvaluator.Evaluate(result, outcome.AllWindows, read.Plan.Expectations);
    }

    /// <summary>The folder of results, which can be written; null where none was asked for.</summary>
    public string? RootOf(string? outRoot)
    {
        string? root = outRoot is null ? null : shelf.Absolute(outRoot);
        if (root is not null)
            OutputFolder.EnsureWritable(root);

        return root;
    }

    /// <summary>Times what makes a result, and says what made it.</summary>
    public static (T Outcome, Manifest Manifest) Time<T>(HostChoice choice, Func<T> run)
    {
        DateTimeOffset started = DateTimeOffset.UtcNow;
        long stamp = Stopwatch.GetTimestamp();
        T outcome = run();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(stamp);
        return (outcome, new Manifest
        {
            StartedUtc = started,
            FinishedUtc = started + elapsed,
            Seconds = elapsed.TotalSeconds,
            Host = choice.Kind.Word(),
            Threads = choice.Threads,
            Shards = choice.Shards,
            ProductVersion = ProductVersion.Text,
            Commit = ProductVersion.Commit,
        });
    }

    /// <summary>Writes a result's folder, unless none was asked for.</summary>
    public string? Write(string? root, Func<string, string> write, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (root is null)
            return null;

        lock (_writing)
        {
            return write(root);
        }
    }
}
