using System.Diagnostics;

namespace Sim.Lab;

/// <summary>Runs a scenario under every setting of a matrix and compares what came out, window by window.</summary>
internal sealed class VerifyRunner(
    ScenarioPlan plan, string repeat, VerifyRequest request, CancellationToken cancellation)
{
    private readonly List<VerifyRow> _rows = [];
    private readonly List<string> _skipped = [];
    private readonly ProcessFacts _here = ProcessFacts.OfThisProcess();
    private SimResult? _asked;
    private RunModel? _drawn;

    public VerifyReport Run()
    {
        request.Started?.Invoke(plan);
        Try(VerifyMatrix.Baseline);
        long crashed = _asked!.RawTotals.Crashed;
        foreach (VerifySetting setting in VerifyMatrix.Plan(request, Plant(crashed)))
            Try(setting);

        IReadOnlyList<VerifySetting> small =
            VerifyMatrix.SmallFleet(_asked.RawTotals.Endpoints, _asked.Scale.Organisations);
        foreach (VerifySetting setting in small)
            Try(setting);

        if (small.Count == 0)
            _skipped.Add("reference host, save and load each window: too few organisations to make the fleet small "
                + "enough for them");

        if (request.PlantNonDeterminism && crashed == 0)
            _skipped.Add("planted non-determinism: nobody crashes here, and it is planted in crashes");

        if (request.Self is null)
            _skipped.Add("settings of a process: the program cannot be started again from here");

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

    private void Try(VerifySetting setting)
    {
        request.Trying?.Invoke(setting);
        long start = Stopwatch.GetTimestamp();
        ChildAnswer answer;
        try
        {
            answer = Execute(setting, null);
        }
        catch (ProcessFailedException e) when (
            setting.Culture is not null && e.Message.Contains("ICU", StringComparison.Ordinal))
        {
            _skipped.Add($"{setting.Name}: this machine has no ICU library; install it, such as the package libicu72");
            return;
        }

        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        string? noEffect = setting.NoEffect?.Invoke(answer.Process, _here);
        if (noEffect is not null)
            _skipped.Add($"{setting.Name}: {noEffect}");

        VerifyRow? baseline = BaselineOf(setting);
        _rows.Add(new VerifyRow(
            setting, answer.Fingerprint, elapsed, baseline is null,
            baseline?.Fingerprint.FirstDifference(answer.Fingerprint), noEffect));
        request.Tried?.Invoke(_rows[^1]);
    }

    private VerifyRow? BaselineOf(VerifySetting setting) =>
        _rows.Find(r => r.Setting.ExtraThinning == setting.ExtraThinning);

    private ChildAnswer Execute(VerifySetting setting, long? traceWindow) => setting.Environment is not null
        ? request.Self!.Ask<ChildAnswer>(
            SelfCommand.Verify, request.Run with
            {
                Host = setting.Host, Shards = setting.Options.Shards, Threads = setting.Options.Threads,
            },
            [("--culture", setting.Culture), ("--trace-window", traceWindow)], setting.Environment,
            $"'{setting.Name}'", cancellation)
        : new ChildAnswer(RunFingerprint.Of(RunHere(setting, traceWindow)), _here);

    private RunOutcome RunHere(VerifySetting setting, long? traceWindow)
    {
        ScenarioPlan part = PlanOf(setting);
        RunOutcome outcome = ResultBuilder.Build(part, HostFactory.Run(
            setting.Host, part, () => Draw(part), setting.Options with { TraceWindow = traceWindow },
            SilentObserver.Instance, cancellation));
        _asked ??= outcome.Result;
        return outcome;
    }

    private ScenarioPlan PlanOf(VerifySetting setting) =>
        plan with { Thinning = checked(plan.Thinning * setting.ExtraThinning) };

    // The fleet is the same under every setting of one thinning.
    private RunModel Draw(ScenarioPlan part) =>
        _drawn?.Plan.Thinning == part.Thinning ? _drawn : _drawn = RunModel.Build(part);

    private Divergence? FindDivergence()
    {
        if (_rows.Find(r => r.FirstDifference is not null) is not { FirstDifference: { } window } row)
            return null;

        VerifySetting baseline = BaselineOf(row.Setting)!.Setting;
        (ulong Entity, string? Left, string? Right)? blamed = TraceDifference.Blame(
            Execute(baseline, window).Fingerprint.Trace, Execute(row.Setting, window).Fingerprint.Trace);
        return new Divergence(
            baseline.Name, row.Setting.Name, window, checked(window * plan.Window.Milliseconds), blamed?.Entity,
            blamed is { } known ? EntityNames.Find(Draw(PlanOf(baseline)), known.Entity) : null, blamed?.Left,
            blamed?.Right);
    }
}
