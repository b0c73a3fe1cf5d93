using System.Diagnostics;
using Sim.Contracts;
using Sim.Engine;
using Sim.Engine.Hosting;
using Sim.Kernel;
using Sim.Lab.Hosts;

namespace Sim.Lab.Verify;

/// <summary>Runs a scenario under every setting of a matrix and compares what came out, window by window.</summary>
internal sealed class VerifyRunner(
    ScenarioPlan plan, string repeat, VerifyRequest request, IVerifyObserver observer, CancellationToken cancellation)
{
    private readonly List<VerifyRow> _rows = [];
    private readonly List<string> _skipped = [];

    // From the clock, as a real mistake would be, but fixed for the check so that its second run shows the same.
    private readonly Perturbation _planted = new(
        (int)(Stopwatch.GetTimestamp() % 1009), (uint)Environment.ProcessId | 1);

    private RunModel? _model;
    private int _modelThinning;

    public VerifyReport Run()
    {
        observer.OnStart(plan);
        SimResult asked = RunBaseline(VerifyMatrix.Baseline);
        VerifyRow baseline = _rows[^1];
        foreach (VerifySetting setting in VerifyMatrix.Plan(
            request.Full, HostFactory.Available, request.Self is not null, request.PlantNonDeterminism))
        {
            Compare(setting, baseline);
        }

        RunReferencePair(asked, baseline);
        AddSkipped();
        return new VerifyReport(plan.Name, plan.Seed, plan.FleetSeed, repeat, _rows, FindDivergence(), _skipped);
    }

    private void RunReferencePair(SimResult asked, VerifyRow baseline)
    {
        if (!HostFactory.Available.Contains(HostKind.Reference))
        {
            _skipped.Add("reference host: this build has none");
            return;
        }

        IReadOnlyList<VerifySetting> pair =
            VerifyMatrix.ReferencePair(asked.RawTotals.Endpoints, asked.Scale.Organisations);
        switch (pair.Count)
        {
            case 0:
                _skipped.Add("reference host: too few organisations to make the fleet small enough for it");
                break;
            case 1:
                Compare(pair[0], baseline);
                break;
            default:
                RunBaseline(pair[0]);
                Compare(pair[1], _rows[^1]);
                break;
        }
    }

    private void AddSkipped()
    {
        if (!HostFactory.Available.Contains(HostKind.Actors))
        {
            _skipped.Add("actor host: this build has none");
        }

        if (request.Self is null)
        {
            _skipped.Add("settings of a process: the program cannot be started again from here");
        }
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
        RunFingerprint fingerprint = Execute(setting, null);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        Add(new VerifyRow(setting, fingerprint, elapsed, false, baseline.Fingerprint.FirstDifference(fingerprint)));
    }

    private void Add(VerifyRow row)
    {
        _rows.Add(row);
        observer.OnRow(row);
    }

    private RunFingerprint Execute(VerifySetting setting, long? traceWindow) => setting.NeedsProcess
        ? ChildRun.Execute(request.Self!, request.Run, setting, traceWindow, cancellation)
        : FingerprintOf(RunHere(setting, traceWindow));

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
        RunModel model = ModelOf(setting);
        return HostFactory.Create(setting.Host, model).Run(model, options, SilentObserver.Instance, cancellation);
    }

    // One model serves every setting of a thinning: it is immutable, and drawing the organisations takes time.
    private RunModel ModelOf(VerifySetting setting)
    {
        if (_model is null || _modelThinning != setting.ExtraThinning)
        {
            _model = RunModel.Build(plan with { Thinning = checked(plan.Thinning * setting.ExtraThinning) });
            _modelThinning = setting.ExtraThinning;
        }

        return _model;
    }

    internal static RunFingerprint FingerprintOf(RunOutcome outcome) =>
        new(outcome.Result.Digest, outcome.Result.Events, outcome.Chain, outcome.Trace);

    private Divergence? FindDivergence()
    {
        if (_rows.Find(r => r.FirstDifference is not null) is not { FirstDifference: { } window } row)
        {
            return null;
        }

        VerifyRow baseline = _rows.Last(r => r.IsBaseline && r.Setting.ExtraThinning == row.Setting.ExtraThinning);
        IReadOnlyList<Transition> left = Execute(baseline.Setting, window).Trace;
        IReadOnlyList<Transition> right = Execute(row.Setting, window).Trace;
        long at = checked(window * plan.Window.Milliseconds);
        if (TraceDifference.First(left, right) is not { } first)
        {
            return new Divergence(baseline.Setting.Name, row.Setting.Name, window, at, null, null, null, null);
        }

        (ulong entity, string? baselineDid, string? otherDid) = TraceDifference.Blame(first.Left, first.Right);
        string? name = EntityNames.Find(ModelOf(baseline.Setting), entity);
        return new Divergence(
            baseline.Setting.Name, row.Setting.Name, window, at, entity, name, baselineDid, otherDid);
    }
}
