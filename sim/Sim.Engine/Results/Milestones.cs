using Sim.Engine.Control;
using Sim.Engine.Model;
using Sim.Engine.Shards;

namespace Sim.Engine.Results;

/// <summary>The milestones of the release.</summary>
internal static class Milestones
{
    public static ReleaseResult Of(RunModel model, Series series, IReadOnlyList<Shard> shards)
    {
        ScenarioPlan plan = model.Plan;
        long release = plan.Rollout.ReleaseAt.Milliseconds;
        long first = shards.Min(s => s.Tally.FirstApplied);
        long last = shards.Max(s => s.Tally.LastApplied);
        return new ReleaseResult
        {
            Name = plan.Update.Name,
            At = plan.Start.Plus(SimDuration.FromMilliseconds(release)).ToString(),
            FirstApplied = first == long.MaxValue ? null : Seconds(first, release),
            LastApplied = last == long.MinValue ? null : Seconds(last, release),
            Detected = null,
            Halted = Reached(model.Stages.Halt, model) ? Seconds(model.Stages.Halt, release) : null,
            Reverted = Reached(model.Stages.Revert, model) ? Seconds(model.Stages.Revert, release) : null,
            Usable50 = Usable(model, series, release, 50),
            Usable97 = Usable(model, series, release, 97),
            Usable99 = Usable(model, series, release, 99),
        };
    }

    private static bool Reached(long time, RunModel model) =>
        time != StageTable.Never && time < model.Plan.Duration.Milliseconds;

    // At the end of the first window in which enough of all that ever crash are back.
    private static double? Usable(RunModel model, Series series, long release, int percent)
    {
        long crashed = series.Crashed[^1];
        for (int window = 0; window < series.Count && crashed > 0; window++)
        {
            if (series.Recovered[window] * 100 >= crashed * percent)
            {
                return Seconds((window + 1) * model.Plan.Window.Milliseconds, release);
            }
        }

        return null;
    }

    private static double Seconds(long time, long release) => (time - release) / 1000.0;
}
