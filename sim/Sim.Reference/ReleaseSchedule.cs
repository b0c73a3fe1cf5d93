namespace Sim.Reference;

/// <summary>Plans the transitions of the release itself (model §3, §10); they change nothing but the ledger.</summary>
internal static class ReleaseSchedule
{
    // Before every organisation; nothing can see it.
    private const int NoOrganisation = -1;

    /// <summary>Plans them all.</summary>
    public static void Plan(RunContext run)
    {
        RolloutPlan rollout = run.Plan.Rollout;
        SimTime? stop = rollout.HaltAt is SimTime halted && !(rollout.RevertAt < halted) ? halted : rollout.RevertAt;
        for (int stage = 0; stage < rollout.Stages.Count; stage++)
        {
            // "A stage whose opening is not before stop does not open."
            SimTime open = rollout.ReleaseAt + rollout.Stages[stage].OpensAfter;
            if (!(open >= stop))
                Plan(run, open, TransitionKind.StageOpened, stage);
        }

        Plan(run, rollout.HaltAt, TransitionKind.Halted, 0);
        Plan(run, rollout.RevertAt, TransitionKind.Reverted, 0);
        Plan(run, run.Plan.Recovery.Cloud?.OfferedAt, TransitionKind.CloudOffered, 0);
    }

    private static void Plan(RunContext run, SimTime? time, TransitionKind kind, long value)
    {
        if (time is SimTime at)
        {
            ulong entity = Mix.OfName(run.Plan.Update.Name);
            run.Agenda.Add(
                at.Milliseconds, Place.Note, NoOrganisation, (long)kind,
                now => run.Ledger.Note(now, entity, kind, value));
        }
    }
}
