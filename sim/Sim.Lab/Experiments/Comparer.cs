using System.Diagnostics;
using Sim.Experiments;
using Sim.Reports;

namespace Sim.Lab;

/// <summary>Runs an experiment and writes its folder.</summary>
/// <param name="shelf">Where scenarios come from.</param>
/// <param name="writing">Carries out the writing, so that an interruption waits for it.</param>
internal sealed class Comparer(ScenarioShelf shelf, Func<Func<string>, string> writing)
{
    public CompareReport Run(
        RunRequest request, Func<ExperimentPlan, IExperimentObserver> watch, CancellationToken cancellation)
    {
        ReadExperiment read = new ExperimentShelf(shelf).Read(request);
        string? root = request.OutRoot is null ? null : shelf.Absolute(request.OutRoot);
        if (root is not null)
            OutputFolder.EnsureWritable(root);

        int threads = request.Threads ?? Math.Clamp(Environment.ProcessorCount, 1, 256);
        IExperimentObserver observer = watch(read.Plan);
        DateTimeOffset started = DateTimeOffset.UtcNow;
        long stamp = Stopwatch.GetTimestamp();
        ExperimentResult result = ExperimentRunner.Run(read.Plan, threads, observer, cancellation,
            ExpectationEvaluator.Why) with { Repeat = read.Repeat };
        TimeSpan elapsed = Stopwatch.GetElapsedTime(stamp);
        var manifest = Manifest.OfThisMachine(
            started, started + elapsed, elapsed.TotalSeconds, "sequential", threads, 1,
            ProductVersion.Text) with { Commit = ProductVersion.Commit };
        cancellation.ThrowIfCancellationRequested();
        string? folder = root is null
            ? null : writing(() => ExperimentFolder.Write(root, result, manifest, cancellation));
        return new CompareReport(read.Plan, result, folder, elapsed) { Notes = ExperimentNotes.Of(read.Plan) };
    }
}
