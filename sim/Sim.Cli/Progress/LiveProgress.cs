using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sim.Cli;

/// <summary>
/// Progress for a person: a region of three lines that a timer draws over, ten times a second. The run's own thread
/// only leaves its latest figures, so watching costs it nothing.
/// </summary>
internal sealed class LiveProgress : IRunObserver, IDisposable
{
    private static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(100);
    private readonly Terminal _terminal;
    private readonly Lock _gate = new();
    private readonly ProgressMeter _meter;
    private readonly CancellationToken _stopping;
    private readonly Thread _painter;
    private readonly ManualResetEventSlim _done = new();
    private RunProgress _latest;

    public LiveProgress(Terminal terminal, ProgressMeter meter, CancellationToken stopping)
    {
        (_terminal, _meter, _stopping) = (terminal, meter, stopping);
        _painter = new Thread(() => terminal.Console.Live(Draw()).AutoClear(true).Start(Paint)) { IsBackground = true };
        _painter.Start();
    }

    public void OnWindow(in RunProgress progress)
    {
        lock (_gate)
        {
            _latest = progress;
        }
    }

    /// <summary>Clears the region and gives the cursor back.</summary>
    public void Dispose()
    {
        _done.Set();
        _painter.Join();
        _done.Dispose();
    }

    private void Paint(LiveDisplayContext context)
    {
        while (!_done.Wait(Frame))
            context.UpdateTarget(Draw());
    }

    private Rows Draw()
    {
        RunProgress latest;
        lock (_gate)
        {
            latest = _latest;
        }

        TerminalText page = _meter.Region(latest, _stopping.IsCancellationRequested);
        return new Rows(page.Lines.Select(IRenderable (line) => Render(line)));
    }

    private Spectre.Console.Paragraph Render(IReadOnlyList<Piece> line)
    {
        var paragraph = new Spectre.Console.Paragraph { Overflow = Overflow.Crop };
        foreach (Piece piece in line)
            paragraph.Append(piece.Shown, _terminal.HasColour ? Terminal.StyleOf(piece.Tone) : Style.Plain);

        return paragraph;
    }
}
