namespace Sim.Cli;

/// <summary>Progress of a calibration or a sensitivity analysis.</summary>
internal sealed class CalibrationWatch(Terminal error, bool quiet, TimeProvider clock) : IPointObserver, IDisposable
{
    private readonly RunsLine _line = new(error, quiet, clock);
    private string _what = string.Empty;
    private long _planned;
    private long _before;
    private long _all;

    /// <summary>The calibration was read and its runs begin.</summary>
    public IPointObserver Begin(CalibrationPlan plan) => Begin(
        $"{plan.Name}: {Numbers.Counted(plan.Parameters.Count, "parameter")}, "
        + $"{Numbers.Counted(plan.Observations.Count, "row")}, {Numbers.Counted(plan.Runs.Fleets, "fleet")} "
        + $"from fleet seed {plan.Runs.FleetSeed}, seeds from {plan.Runs.Seed}");

    /// <summary>The scenario of a sensitivity analysis was read and its runs begin.</summary>
    public IPointObserver Begin(SensitivityPlan plan) => Begin(
        $"{plan.Base.Name}: {Numbers.Counted(plan.Factors.Factors.Count, "number")} that nobody published, "
        + $"fleets from fleet seed {plan.Base.FleetSeed}, seeds from {plan.Base.Seed}");

    /// <inheritdoc/>
    public void OnBegin(string what, long runs)
    {
        _before += _all;
        (_what, _planned, _all) = (what, runs, 0);
        _line.Begin();
    }

    /// <inheritdoc/>
    public void OnRun(long done)
    {
        _all = done;
        _line.Draw(done, _planned, (percent, left) => $"{percent}{_what}: {done} of {_planned} runs{left}");
    }

    /// <summary>Clears the line; also where the calibration failed.</summary>
    public void Dispose() => _line.Dispose();

    /// <summary>Says how long it took.</summary>
    public void Finish(TimeSpan elapsed) => _line.Finish(elapsed, _before + _all);

    private CalibrationWatch Begin(string what)
    {
        _line.Announce(what);
        return this;
    }
}
