namespace Sim.Cli;

/// <summary>
/// Progress of a calibration or a sensitivity analysis: one line that is drawn over where a person looks, lines in
/// a log, or nothing.
/// </summary>
internal sealed class CalibrationWatch(Terminal error, bool quiet, TimeProvider clock) : IPointObserver, IDisposable
{
    private const double LeastRuns = 8;
    private readonly Pace _pace = new(clock, isForLog: !error.IsInteractive);
    private TimeLeft _left = new(clock, TimeSpan.MaxValue, LeastRuns);
    private string _what = string.Empty;
    private long _planned;
    private long _before;
    private long _all;
    private bool _drawn;

    /// <summary>The calibration was read and its runs begin.</summary>
    public IPointObserver Begin(CalibrationPlan plan)
    {
        return Begin(
            $"{plan.Name}: {Numbers.Counted(plan.Parameters.Count, "parameter")}, "
            + $"{Numbers.Counted(plan.Observations.Count, "row")}, {Numbers.Counted(plan.Runs.Fleets, "fleet")} "
            + $"from fleet seed {plan.Runs.FleetSeed}, seeds from {plan.Runs.Seed}");
    }

    /// <summary>The scenario of a sensitivity analysis was read and its runs begin.</summary>
    public IPointObserver Begin(SensitivityPlan plan) => Begin(
        $"{plan.Base.Name}: {Numbers.Counted(plan.Factors.Factors.Count, "number")} that nobody published, "
        + $"fleets from fleet seed {plan.Base.FleetSeed}, seeds from {plan.Base.Seed}");

    private CalibrationWatch Begin(string what)
    {
        if (!quiet && !error.IsInteractive)
            error.Write(TerminalPage.Of([new Paragraph(what)]));

        return this;
    }

    /// <inheritdoc/>
    public void OnBegin(string what, long runs)
    {
        _before += _all;
        (_what, _planned, _all) = (what, runs, 0);
        _left = new TimeLeft(clock, TimeSpan.MaxValue, LeastRuns);
    }

    /// <inheritdoc/>
    public void OnRun(long done)
    {
        _all = done;
        TimeSpan? left = _left.Look(done, _planned);
        if (quiet || !_pace.IsDue(done, _planned))
            return;

        string rest = left is { } time
            ? ", left " + Durations.Figures(Math.Max(1, Math.Ceiling(time.TotalSeconds))) : string.Empty;
        string line = $"{done * 100 / Math.Max(1, _planned),3} %  {_what}: {done} of {_planned} runs{rest}";
        error.Redraw(line);
        if (!error.IsInteractive)
            error.WriteText(line + "\n");

        _drawn = true;
    }

    /// <summary>Clears the line; also where the calibration failed.</summary>
    public void Dispose()
    {
        if (_drawn)
            error.Redraw();

        _drawn = false;
    }

    /// <summary>Says how long it took, which the summary leaves out.</summary>
    public void Finish(TimeSpan elapsed)
    {
        Dispose();
        if (!quiet)
            error.Write(RunWatch.Done(elapsed, _before + _all, "run"));
    }
}
