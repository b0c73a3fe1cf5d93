using System.Diagnostics;
using System.Security.Cryptography;
using Sim.Engine;
using Sim.Hosting;
using Sim.Reports;

namespace Sim.Lab;

/// <summary>Runs a scenario under every setting of a matrix and compares what came out, window by window.</summary>
internal sealed class VerifyRunner(
    ScenarioPlan plan, string repeat, VerifyRequest request, IVerifyObserver observer, CancellationToken cancellation)
{
    private readonly List<VerifyRow> _rows = [];
    private readonly List<string> _skipped = [];

    private readonly ProcessFacts _here = ProcessFacts.OfThisProcess();
    private Perturbation? _planted;

    public VerifyReport Run()
    {
        observer.OnStart(plan);
        SimResult asked = RunBaseline(VerifyMatrix.Baseline);
        _planted = Plant(asked.RawTotals.Crashed);
        VerifyRow baseline = _rows[^1];
        foreach (VerifySetting setting in VerifyMatrix.Plan(
            request.Full, request.Self is not null, request.PlantNonDeterminism))
        {
            Compare(setting, baseline);
        }

        RunSmallFleet(asked, baseline);
        AddSkipped(asked);
        return new VerifyReport(plan.Name, plan.Seed, plan.FleetSeed, repeat, _rows, FindDivergence(), _skipped);
    }

    // From the clock, as a real mistake would be, but fixed for the check so that its second run shows the same. It
    // hits few of the crashes, but so many that no clock misses them all: 50 or more, or every one where there are not
    // as many.
    private static Perturbation Plant(long crashed)
    {
        ulong oneIn = (ulong)Math.Clamp(crashed / 50, 1, 1009);
        return new Perturbation(oneIn, (ulong)Stopwatch.GetTimestamp() % oneIn, (uint)Environment.ProcessId | 1);
    }

    private void RunSmallFleet(SimResult asked, VerifyRow baseline)
    {
        IReadOnlyList<VerifySetting> small =
            VerifyMatrix.SmallFleet(asked.RawTotals.Endpoints, asked.Scale.Organisations);
        if (small.Count == 0)
        {
            _skipped.Add(
                "reference host, save and load each window: too few organisations to make the fleet small enough "
                    + "for them");
            return;
        }

        bool thinned = small[0].ExtraThinning > 1;
        if (thinned)
        {
            RunBaseline(small[0]);
            baseline = _rows[^1];
        }

        foreach (VerifySetting setting in small.Skip(thinned ? 1 : 0))
            Compare(setting, baseline);
    }

    private void AddSkipped(SimResult asked)
    {
        if (request.PlantNonDeterminism && asked.RawTotals.Crashed == 0)
            _skipped.Add("planted non-determinism: nobody crashes here, and it is planted in crashes");

        if (request.Self is null)
            _skipped.Add("settings of a process: the program cannot be started again from here");
    }

    private SimResult RunBaseline(VerifySetting setting)
    {
        observer.OnSetting(setting);
        long start = Stopwatch.GetTimestamp();
        RunOutcome outcome = RunHere(setting, null);
        Add(new VerifyRow(setting, FingerprintOf(outcome), Stopwatch.GetElapsedTime(start), true, null));
        return outcome.Result;
    }

    private void Compare(VerifySetting setting, VerifyRow baseline)
    {
        observer.OnSetting(setting);
        long start = Stopwatch.GetTimestamp();
        if (TryExecute(setting) is not { } answer)
            return;

        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        string? noEffect = setting.Effect is { } effect && !effect.Shows(answer.Process, _here)
            ? effect.Missing(answer.Process, _here)
            : null;
        if (noEffect is not null)
            Skip(setting, noEffect);

        Add(new VerifyRow(
            setting, answer.Fingerprint, elapsed, false, baseline.Fingerprint.FirstDifference(answer.Fingerprint),
            noEffect));
    }

    private ChildAnswer? TryExecute(VerifySetting setting)
    {
        try
        {
            return Execute(setting, null);
        }
        catch (ProcessFailedException e) when (
            setting.Effect?.RefusalWord is { } word && e.Message.Contains(word, StringComparison.Ordinal))
        {
            Skip(setting, setting.Effect.Refusal);
            return null;
        }
    }

    private void Skip(VerifySetting setting, string reason) => _skipped.Add($"{setting.Name}: {reason}");

    private void Add(VerifyRow row)
    {
        _rows.Add(row);
        observer.OnRow(row);
    }

    private ChildAnswer Execute(VerifySetting setting, long? traceWindow) => setting.NeedsProcess
        ? ChildRun.Execute(request.Self!, request.Run, setting, traceWindow, cancellation)
        : new ChildAnswer(FingerprintOf(RunHere(setting, traceWindow)), _here);

    private RunOutcome RunHere(VerifySetting setting, long? traceWindow)
    {
        var options = new RunOptions
        {
            Shards = setting.Shards,
            Threads = setting.Threads,
            SnapshotEvery = setting.SnapshotEvery,
            TraceWindow = traceWindow,
            Perturbation = setting.Planted ? _planted : null,
        };
        ScenarioPlan asked = PlanOf(setting);
        return ResultBuilder.Build(
            asked, HostFactory.Create(setting.Host).Run(asked, options, SilentObserver.Instance, cancellation));
    }

    private ScenarioPlan PlanOf(VerifySetting setting) =>
        plan with { Thinning = checked(plan.Thinning * setting.ExtraThinning) };

    internal static RunFingerprint FingerprintOf(RunOutcome outcome) =>
        new(
        outcome.Result.Digest, outcome.Result.Events,
        Convert.ToHexString(SHA256.HashData(ResultJson.Write(outcome.Result))),
        outcome.Books.Chain, outcome.Books.Trace);

    private Divergence? FindDivergence()
    {
        if (_rows.Find(r => r.FirstDifference is not null) is not { FirstDifference: { } window } row)
            return null;

        VerifyRow baseline = _rows.Last(r => r.IsBaseline && r.Setting.ExtraThinning == row.Setting.ExtraThinning);
        IReadOnlyList<Transition> left = Execute(baseline.Setting, window).Fingerprint.Trace;
        IReadOnlyList<Transition> right = Execute(row.Setting, window).Fingerprint.Trace;
        long at = checked(window * plan.Window.Milliseconds);
        if (TraceDifference.First(left, right) is not { } first)
            return new Divergence(baseline.Setting.Name, row.Setting.Name, window, at, null, null, null, null);

        (ulong entity, string? baselineDid, string? otherDid) = TraceDifference.Blame(first.Left, first.Right);
        string? name = EntityNames.Find(RunModel.Build(PlanOf(baseline.Setting)), entity);
        return new Divergence(
            baseline.Setting.Name, row.Setting.Name, window, at, entity, name, baselineDid, otherDid);
    }
}
