namespace Sim.Cli;

/// <summary>Progress of one run, in the form that fits the channel: a live region, lines, or nothing.</summary>
internal sealed class RunWatch(Terminal error, bool quiet, CancellationToken stopping) : IDisposable
{
    private LiveProgress? _live;

    /// <summary>The scenario was read and the run begins.</summary>
    public IRunObserver Begin(ScenarioPlan plan)
    {
        if (quiet)
            return SilentObserver.Instance;

        var meter = new ProgressMeter(plan.Name, plan.Duration.Milliseconds, TimeProvider.System);
        if (error.IsInteractive)
            return _live = new LiveProgress(error, meter, stopping);

        error.WriteText($"{plan.Name}: {plan.Duration}, seed {plan.Seed}, fleet seed {plan.FleetSeed}\n");
        return new PlainProgress(error, meter, TimeProvider.System);
    }

    /// <summary>Clears the live region; also where the run failed.</summary>
    public void Dispose()
    {
        _live?.Dispose();
        _live = null;
    }

    /// <summary>Says how long it took, which the summary leaves out because it is the same for the same run.</summary>
    public void Finish(RunReport report)
    {
        Dispose();
        if (!quiet)
            error.Write(Done(report.Elapsed, report.Result.Events, "transition"));
    }

    /// <summary>How long something took, and how fast that was.</summary>
    public static TerminalText Done(TimeSpan elapsed, long count, string noun)
    {
        double seconds = Math.Max(elapsed.TotalSeconds, 1e-3);
        return new TerminalText().Line($"done in {Durations.Figures(seconds)}: {Numbers.Counted(count, noun)}, "
            + $"{Numbers.Brief(count / seconds)}/s");
    }
}
