using System.Globalization;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>Progress as text: one line for a log, a few for a terminal. Neither is wider than 80 columns.</summary>
internal static class ProgressText
{
    private const int BarWidth = 30;
    private const int NameWidth = 20;

    /// <summary>One line for a log file.</summary>
    public static string Line(in ProgressState state) => new Piece(string.Create(CultureInfo.InvariantCulture,
        $"{state.Done * 100,3:0} %  {Durations.Clock(state.Run.Time.Milliseconds),10}")
        + $"  exposed {Numbers.Brief(state.Run.Exposed)}  down {Numbers.Brief(state.Run.Down)}"
        + $"  {Numbers.Brief(state.EventsPerSecond)}/s{Left(state.Left)}", Tone.Plain).Shown;

    /// <summary>The live region: a bar, where the run is, what it has done.</summary>
    public static TerminalText Region(in ProgressState state, bool stopping)
    {
        int filled = (int)Math.Round(state.Done * BarWidth);
        string percent = string.Create(CultureInfo.InvariantCulture, $"{state.Done * 100,4:0} %");
        return new TerminalText()
            .Line(
                new Piece(Cells.Clip(state.Name, NameWidth) + "  ", Tone.Strong),
                new Piece(new string('━', filled), Tone.Good),
                new Piece(new string('─', BarWidth - filled), Tone.Dim),
                percent,
                new Piece(stopping ? "  stopping…" : Left(state.Left), Tone.Dim))
            .Line(
                new Piece("  simulated ", Tone.Dim), Durations.Clock(state.Run.Time.Milliseconds),
                new Piece(" of ", Tone.Dim), Durations.Clock(state.DurationMs),
                new Piece("   speed ", Tone.Dim), Durations.Figures(state.SimulatedPerSecond),
                new Piece(" and ", Tone.Dim), Numbers.Brief(state.EventsPerSecond),
                new Piece(" transitions a second", Tone.Dim))
            .Line(
                new Piece("  exposed ", Tone.Dim), Numbers.Count(state.Run.Exposed),
                new Piece("   down ", Tone.Dim), new Piece(Numbers.Count(state.Run.Down), Tone.Strong));
    }

    private static string Left(TimeSpan? left) => left is { } time
        ? "  left " + (time.TotalSeconds < 60
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds):0} s")
            : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} min"))
        : string.Empty;
}
