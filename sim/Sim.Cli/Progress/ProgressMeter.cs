namespace Sim.Cli;

/// <summary>
/// Turns what a host tells after each window into text of at most 80 columns, with speeds. These are those of the last
/// two seconds: a run is dense at its release and sparse at its end, so an average over all of it would mislead.
/// </summary>
/// <param name="name">What runs.</param>
/// <param name="durationMs">Simulated milliseconds of the whole run.</param>
/// <param name="clock">The clock.</param>
internal sealed class ProgressMeter(string name, long durationMs, TimeProvider clock)
{
    private const int BarWidth = 30;
    private const int NameWidth = 20;

    // July 2024 spends most of its time on the first of fourteen days: a speed from there says minutes where seconds
    // are left.
    private const double LeastShare = 0.2;
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(2);
    private readonly Queue<(long Stamp, RunProgress Run)> _past = new();
    private readonly TimeLeft _left = new(clock, Memory, 1, LeastShare);
    private readonly long _start = clock.GetTimestamp();

    /// <summary>
    /// The time left after a window; null while nobody can tell. Costs next to nothing, so that every window may ask.
    /// </summary>
    public TimeSpan? Left(in RunProgress run) => _left.Look(run.Window, run.Windows);

    /// <summary>One line for a log file.</summary>
    public string Line(in RunProgress run)
    {
        (double events, _) = Speeds(run);
        return new Piece(string.Create(CultureInfo.InvariantCulture,
            $"{Done(run) * 100,3:0} %  {Durations.Clock(run.Time.Milliseconds),10}")
            + $"  exposed {Numbers.Brief(run.Exposed)}  down {Numbers.Brief(run.Down)}"
            + $"  {Numbers.Brief(events)}/s{LeftText(run)}", Tone.Plain).Shown;
    }

    /// <summary>The live region: a bar, where the run is, what it has done.</summary>
    public TerminalText Region(in RunProgress run, bool stopping)
    {
        (double events, double simulated) = Speeds(run);
        int filled = (int)Math.Round(Done(run) * BarWidth);
        return new TerminalText()
            .Line(
                new Piece(Cells.Clip(name, NameWidth) + "  ", Tone.Strong),
                new Piece(new string('━', filled), Tone.Good),
                new Piece(new string('─', BarWidth - filled), Tone.Dim),
                string.Create(CultureInfo.InvariantCulture, $"{Done(run) * 100,4:0} %"),
                new Piece(stopping ? "  stopping…" : LeftText(run), Tone.Dim))
            .Line(
                new Piece("  simulated ", Tone.Dim), Durations.Clock(run.Time.Milliseconds),
                new Piece(" of ", Tone.Dim), Durations.Clock(durationMs),
                new Piece("   speed ", Tone.Dim), Durations.Figures(simulated),
                new Piece(" and ", Tone.Dim), Numbers.Brief(events), new Piece(" transitions a second", Tone.Dim))
            .Line(
                new Piece("  exposed ", Tone.Dim), Numbers.Count(run.Exposed),
                new Piece("   down ", Tone.Dim), new Piece(Numbers.Count(run.Down), Tone.Strong));
    }

    // Share of the simulated time, 0 to 1.
    private static double Done(in RunProgress run) =>
        run.Windows == 0 ? 0 : Math.Clamp((double)run.Window / run.Windows, 0, 1);

    // Transitions and simulated seconds, each per second of real time.
    private (double Events, double Simulated) Speeds(in RunProgress run)
    {
        long now = clock.GetTimestamp();
        while (_past.Count > 1 && clock.GetElapsedTime(_past.Peek().Stamp, now) > Memory)
            _past.Dequeue();

        (long stamp, RunProgress before) = _past.Count > 0 ? _past.Peek() : (_start, default);
        _past.Enqueue((now, run));
        double seconds = Math.Max(clock.GetElapsedTime(stamp, now).TotalSeconds, 1e-3);
        return ((run.Events - before.Events) / seconds,
            (run.Time.Milliseconds - before.Time.Milliseconds) / 1000.0 / seconds);
    }

    private string LeftText(in RunProgress run) => Left(run) is not { } left ? ""
        : left.TotalSeconds < 60
        ? string.Create(CultureInfo.InvariantCulture, $"  left {Math.Ceiling(left.TotalSeconds):0} s")
        : string.Create(CultureInfo.InvariantCulture, $"  left {left.TotalMinutes:0} min");
}
