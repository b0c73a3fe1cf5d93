namespace Sim.Hosting;

/// <summary>The milestones of the release, in seconds after it.</summary>
internal static class Milestones
{
    public static ReleaseResult Of(ScenarioPlan plan, MilestoneTimes times)
    {
        long release = plan.Rollout.ReleaseAt.Milliseconds;
        return new ReleaseResult
        {
            Name = plan.Update.Name,
            At = plan.Start.Plus(SimDuration.FromMilliseconds(release)).ToString(),
            FirstApplied = Seconds(times.FirstApplied),
            LastApplied = Seconds(times.LastApplied),
            Halted = Seconds(times.Halted),
            Reverted = Seconds(times.Reverted),
            Usable50 = Seconds(times.Usable50),
            Usable97 = Seconds(times.Usable97),
            Usable99 = Seconds(times.Usable99),
        };

        double? Seconds(long? time) => (time - release) / 1000.0;
    }
}
