namespace Sim.Cli;

/// <summary>Progress of an experiment.</summary>
internal sealed class CompareWatch(Terminal error, bool quiet, TimeProvider clock) : IDisposable
{
    private readonly RunsLine _line = new(error, quiet, clock);
    private string _name = string.Empty;

    /// <summary>The experiment was read and its runs begin.</summary>
    public Action<ExperimentProgress> Begin(ExperimentPlan plan)
    {
        _name = plan.Name;

        // Arms differ in what they cost: a speed is told from one replication of all of them, or a tenth of the runs.
        double planned = (double)plan.Arms.Count * plan.Replications.Least;
        _line.Begin(Math.Max(RunsLine.LeastRuns, Math.Min(plan.Arms.Count, planned / 10)));
        string replications = plan.Replications.Target is null
            ? Numbers.Counted(plan.Replications.Least, "replication")
            : $"{plan.Replications.Least} to {plan.Replications.Most} replications";
        _line.Announce($"{plan.Name}: {Numbers.Counted(plan.Arms.Count, "arm")}, {replications}, seed {plan.Seed}, "
            + $"fleet seed {plan.FleetSeed}");
        return progress => _line.Draw(
            progress.Runs, progress.Planned, (percent, left) => Line(progress, percent, left));
    }

    /// <summary>Clears the line; also where the experiment failed.</summary>
    public void Dispose() => _line.Dispose();

    /// <summary>Says how long it took.</summary>
    public void Finish(CompareReport report) =>
        _line.Finish(report.Elapsed, (long)report.Result.Arms.Count * report.Result.Replications);

    private string Line(ExperimentProgress progress, string percent, string left)
    {
        string line = $"{percent}{progress.Runs} of {progress.Planned} runs, "
            + Numbers.Counted(progress.Replications, "replication") + left;
        return Cells.Clip(
            new Piece(Cells.Of(_name) + Cells.Of(line) + 2 > TerminalText.Width ? line : $"{_name}  {line}",
                Tone.Plain).Shown, TerminalText.Width);
    }
}
