namespace Sim.Cli;

/// <summary>
/// Progress of an experiment: one line that is drawn over where a person looks, lines in a log, or nothing.
/// </summary>
internal sealed class CompareWatch(Terminal error, bool quiet, TimeProvider clock) : IDisposable
{
    private const double LeastRuns = 8;
    private readonly Pace _pace = new(clock, isForLog: !error.IsInteractive);
    private TimeLeft _left = new(clock, TimeSpan.MaxValue, LeastRuns);
    private string _name = string.Empty;
    private bool _drawn;

    /// <summary>The experiment was read and its runs begin.</summary>
    public Action<ExperimentProgress> Begin(ExperimentPlan plan)
    {
        _name = plan.Name;

        // Arms differ in what they cost: a speed is told from one replication of all of them, or a tenth of the runs.
        double planned = (double)plan.Arms.Count * plan.Replications.Least;
        _left = new TimeLeft(clock, TimeSpan.MaxValue, Math.Max(LeastRuns, Math.Min(plan.Arms.Count, planned / 10)));
        if (!quiet && !error.IsInteractive)
        {
            string replications = plan.Replications.Target is null
                ? Numbers.Counted(plan.Replications.Least, "replication")
                : $"{plan.Replications.Least} to {plan.Replications.Most} replications";
            string text = $"{plan.Name}: {Numbers.Counted(plan.Arms.Count, "arm")}, {replications}, seed {plan.Seed}, "
                + $"fleet seed {plan.FleetSeed}";
            error.Write(TerminalPage.Of([new Paragraph(text)]));
        }

        return OnRun;
    }

    private void OnRun(ExperimentProgress progress)
    {
        TimeSpan? left = _left.Look(progress.Runs, progress.Planned);
        if (quiet || !_pace.IsDue(progress.Runs, progress.Planned))
            return;

        string line = Line(progress, left);
        error.Redraw(line);
        if (!error.IsInteractive)
            error.WriteText(line + "\n");

        _drawn = true;
    }

    /// <summary>Clears the line; also where the experiment failed.</summary>
    public void Dispose()
    {
        if (_drawn)
            error.Redraw();

        _drawn = false;
    }

    /// <summary>
    /// Says how long it took, which the summary leaves out because it is the same for the same experiment.
    /// </summary>
    public void Finish(CompareReport report)
    {
        Dispose();
        if (!quiet)
        {
            error.Write(
                RunWatch.Done(report.Elapsed, (long)report.Result.Arms.Count * report.Result.Replications, "run"));
        }
    }

    private string Line(ExperimentProgress progress, TimeSpan? left)
    {
        string rest = left is { } time
            ? ", left " + Durations.Figures(Math.Max(1, Math.Ceiling(time.TotalSeconds))) : string.Empty;
        string line =
            $"{progress.Runs * 100 / Math.Max(1, progress.Planned),3} %  {progress.Runs} of {progress.Planned} "
                + $"runs, {Numbers.Counted(progress.Replications, "replication")}{rest}";
        return Cells.Clip(
            new Piece(Cells.Of(_name) + Cells.Of(line) + 2 > TerminalText.Width ? line : $"{_name}  {line}",
                Tone.Plain).Shown, TerminalText.Width);
    }
}
