using Sim.Hosting;

namespace Sim.Cli;

/// <summary>
/// Progress for a log: a line at each twentieth of the run, but not more than one a second, and at least one every
/// five.
/// </summary>
internal sealed class PlainProgress : IRunObserver
{
    private const int Steps = 20;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private readonly ProgressMeter _meter;
    private readonly Terminal _terminal;
    private readonly TimeProvider _clock;
    private long _step;
    private long _stamp;

    public PlainProgress(Terminal terminal, ProgressMeter meter, TimeProvider clock)
    {
        (_terminal, _meter, _clock) = (terminal, meter, clock);
        _stamp = clock.GetTimestamp();
    }

    public void OnWindow(in RunProgress progress)
    {
        _meter.Left(progress);
        long step = progress.Windows == 0 ? 0 : progress.Window * Steps / progress.Windows;
        TimeSpan since = _clock.GetElapsedTime(_stamp);
        if ((step > _step && since >= Shortest) || since >= Longest)
        {
            _step = step;
            _stamp = _clock.GetTimestamp();
            _terminal.WriteText(ProgressText.Line(_meter.Look(progress)) + "\n");
        }
    }
}
