namespace Sim.Reference;

/// <summary>The boots of one endpoint after its crash (model §5).</summary>
/// <param name="FailedAt">Ends of the boots 1, 2, … that failed and were followed by another.</param>
/// <param name="EndsAt">When the loop ends: in a working system or in the recovery screen.</param>
/// <param name="Healed">Whether it ends in a working system.</param>
/// <param name="Boot">The number of the last boot; zero where it waits at the crash itself.</param>
internal sealed record BootLoop(IReadOnlyList<long> FailedAt, long EndsAt, bool Healed, int Boot)
{
    /// <summary>Walks the boots of an endpoint that crashed at a moment.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="crash">When it crashed.</param>
    /// <param name="upAtBoot">The boot that succeeds by itself; zero where none does.</param>
    /// <param name="plan">The scenario.</param>
    public static BootLoop Of(Endpoint endpoint, long crash, int upAtBoot, ScenarioPlan plan)
    {
        RecoveryPlan recovery = plan.Recovery;
        Ratio race = endpoint.Wired ? recovery.RaceWired : recovery.RaceWireless;
        List<long> failed = [];
        long time = crash;
        for (int boot = 1; boot <= Math.Max(recovery.FailedBoots, upAtBoot); boot++)
        {
            // "t_b = t_(b-1) + max(1 ms, cycle) (BootCycle occurrence b), t_0 = crash"
            time += Math.Max(1, recovery.BootCycle.Sample(endpoint.Draw(DrawPurpose.BootCycle, (uint)boot)));

            if (boot == upAtBoot)
                return new BootLoop(failed, time, true, boot);

            // "if a revert exists and t_b >= revert and lane A of BootRace occurrence b hits the race ratio"
            if (plan.Rollout.RevertAt is SimTime revert
                && time >= revert.Milliseconds
                && Share.Hits(endpoint.Draw(DrawPurpose.BootRace, (uint)boot).A, race))
            {
                return new BootLoop(failed, time, true, boot);
            }

            if (boot < recovery.FailedBoots)
                failed.Add(time);
        }

        // "With zero failed boots Waiting (value 0) follows at the crash's own millisecond."
        return new BootLoop(failed, time, false, recovery.FailedBoots);
    }
}
