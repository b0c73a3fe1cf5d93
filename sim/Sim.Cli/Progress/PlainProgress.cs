namespace Sim.Cli;

/// <summary>Progress for a log, line by line.</summary>
internal sealed class PlainProgress(Terminal terminal, ProgressMeter meter, TimeProvider clock) : IRunObserver
{
    private readonly Pace _pace = new(clock, isForLog: true);

    public void OnWindow(in RunProgress progress)
    {
        meter.Left(progress);
        if (_pace.IsDue(progress.Window, progress.Windows))
            terminal.WriteText(meter.Line(progress) + "\n");
    }
}
