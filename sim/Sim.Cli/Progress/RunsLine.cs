namespace Sim.Cli;

/// <summary>
/// Progress of many runs: one line that is drawn over where a person looks, lines in a log, or nothing.
/// </summary>
internal sealed class RunsLine(Terminal error, bool quiet, TimeProvider clock) : IDisposable
{
    /// <summary>Runs from which a speed is told, where all cost alike.</summary>
    public const double LeastRuns = 8;

    private readonly Pace _pace = new(clock, isForLog: !error.IsInteractive);
    private TimeLeft _left = new(clock, TimeSpan.MaxValue, LeastRuns);
    private bool _drawn;

    /// <summary>Says in a log what begins.</summary>
    public void Announce(string what)
    {
        if (!quiet && !error.IsInteractive)
            error.Write(TerminalPage.Of([new Paragraph(what)]));
    }

    /// <summary>Other runs begin, whose speed is told from a number of them on.</summary>
    public void Begin(double least = LeastRuns) => _left = new TimeLeft(clock, TimeSpan.MaxValue, least);

    /// <summary>Draws the line if it is due.</summary>
    /// <param name="done">Runs that are done.</param>
    /// <param name="planned">All of them.</param>
    /// <param name="line">Makes the line of its beginning, the percentage, and its end, the time that is left.</param>
    public void Draw(long done, long planned, Func<string, string, string> line)
    {
        TimeSpan? left = _left.Look(done, planned);
        if (quiet || !_pace.IsDue(done, planned))
            return;

        string rest = left is { } time
            ? ", left " + Durations.Figures(Math.Max(1, Math.Ceiling(time.TotalSeconds))) : string.Empty;
        string text = line($"{done * 100 / Math.Max(1, planned),3} %  ", rest);
        error.Redraw(text);
        if (!error.IsInteractive)
            error.WriteText(text + "\n");

        _drawn = true;
    }

    /// <summary>Clears the line; also where the runs failed.</summary>
    public void Dispose()
    {
        if (_drawn)
            error.Redraw();

        _drawn = false;
    }

    /// <summary>Says how long it took, which a summary leaves out because it is the same every time.</summary>
    public void Finish(TimeSpan elapsed, long runs)
    {
        Dispose();
        if (!quiet)
            error.Write(RunWatch.Done(elapsed, runs, "run"));
    }
}
