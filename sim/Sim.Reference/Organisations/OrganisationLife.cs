namespace Sim.Reference;

/// <summary>What happens inside one reached organisation, one event at a time (model §4 to §9).</summary>
internal sealed class OrganisationLife(RunContext run, Organisation organisation, Exposure exposure)
{
    private readonly WaitingRace _race = new(run.Plan, run.Stop);
    private readonly ServiceDesk _services = new(run, organisation);

    private RepairDesk Repairs => field ??= new RepairDesk(run, organisation, Repaired);

    private Ledger Ledger => run.Ledger;

    /// <summary>Plans the application of the release at an endpoint, and what follows from it alone.</summary>
    public void Expose(Endpoint endpoint, ExposureCourse course)
    {
        Plan(course.AppliedAt, Place.Note, endpoint, now =>
        {
            Ledger.Applied(endpoint, now);

            // "m the application where the fault does not act"
            if (course.Fault is null)
                endpoint.OldContentFrom = exposure.GoodAt(endpoint, now);
        });
        if (course.CleanedAt is long cleaned)
        {
            Plan(cleaned, Place.Note, endpoint, now =>
            {
                Ledger.Cleaned(endpoint, now);
                endpoint.OldContentFrom = now;
            });
        }

        if (course is { ShowsAt: long shows, Fault: FaultCourse fault })
        {
            // A refusal is part of the application; an outage has its place among the events of the organisation.
            Place place = OutcomeTraits.Find(fault.Outcome).IsDown ? Place.Crash : Place.Note;
            Plan(shows, place, endpoint, now => Show(endpoint, fault, now));
        }
    }

    private void Show(Endpoint endpoint, FaultCourse fault, long now)
    {
        OutcomeTraits traits = OutcomeTraits.Find(fault.Outcome);
        endpoint.Shown = traits;
        endpoint.ShownAt = now;
        if (traits.IsDown)
        {
            Ledger.GoesDown(endpoint, now);
            _services.HostChanged(endpoint, now);
        }
        else if (traits.Shows is TransitionKind shows)
        {
            Note(now, endpoint, shows, 0);
            Ledger.CountUnprotected(endpoint, 1);
        }

        // "m ... where the machine stays up, the moment at which the fault shows"; "where it refused the release, from
        // the application"
        if (!traits.IsDown)
            endpoint.OldContentFrom = traits.IsRefusal ? now : exposure.GoodAt(endpoint, now);

        switch (traits.Ends)
        {
            case OutcomeEnd.Boot:
                Boots(endpoint, fault.UpAtBoot, now);
                break;
            case OutcomeEnd.Reset or OutcomeEnd.Repair:
                Plan(now, Place.Waiting, endpoint, t => Wait(endpoint, 0, t));
                break;
            case OutcomeEnd.Supervisor:
                // "AgentBack at the earlier of s + gap and the arrival of the good artefact"
                long back = Math.Min(now + fault.AgentGapMs, exposure.GoodAt(endpoint, now) ?? long.MaxValue);
                Plan(back, Place.Note, endpoint, t => Passes(endpoint, TransitionKind.AgentBack, 0, t));
                break;
            case OutcomeEnd.GoodArtefact when exposure.GoodAt(endpoint, now) is long good:
                // "Restored with the outcome's number when the good artefact arrives"
                long number = (long)fault.Outcome;
                Plan(good, Place.Note, endpoint, t => Passes(endpoint, TransitionKind.Restored, number, t));
                break;
            default:
                break;
        }
    }

    private void Boots(Endpoint endpoint, int upAtBoot, long now)
    {
        BootLoop loop = BootLoop.Of(endpoint, now, upAtBoot, run.Plan);
        for (int i = 0; i < loop.FailedAt.Count; i++)
        {
            int boot = i + 1;
            Plan(loop.FailedAt[i], Place.Note, endpoint, t => Note(t, endpoint, TransitionKind.BootFailed, boot));
        }

        if (loop.Healed)
        {
            TransitionKind how = loop.Boot == upAtBoot ? TransitionKind.Restarted : TransitionKind.SelfHealed;
            Plan(loop.EndsAt, Place.Heal, endpoint, t => ComesBack(endpoint, how, loop.Boot, t));
        }
        else
        {
            Plan(loop.EndsAt, Place.Waiting, endpoint, t => Wait(endpoint, loop.Boot, t));
        }
    }

    private void Passes(Endpoint endpoint, TransitionKind kind, long value, long now)
    {
        Note(now, endpoint, kind, value);
        endpoint.EndedAt = now;
        Ledger.CountUnprotected(endpoint, -1);
    }

    private void Wait(Endpoint endpoint, int boot, long now)
    {
        endpoint.WaitingSince = now;
        Note(now, endpoint, TransitionKind.Waiting, boot);
        if (_race.Of(endpoint, now) is Heal heal)
        {
            endpoint.HealsAt = heal.At;
            Plan(heal.At, Place.Heal, endpoint, t => HealWhileWaiting(endpoint, heal, t));
        }

        Repairs.File(endpoint, now);
    }

    // "unless a technician has begun the repair"
    private void HealWhileWaiting(Endpoint endpoint, Heal heal, long now)
    {
        if (endpoint.InRepair)
            return;

        Repairs.Withdraw(endpoint);
        ComesBack(endpoint, heal.By, heal.Value, now);
    }

    private void Repaired(Endpoint endpoint, bool key, long now) =>
        ComesBack(endpoint, TransitionKind.Repaired, key ? 1 : 0, now);

    private void ComesBack(Endpoint endpoint, TransitionKind by, long value, long now)
    {
        Ledger.CameBack(endpoint, by, value, now);

        // "brought back by SelfHealed, CloudHealed or Repaired"; a restart leaves the new content where it is.
        endpoint.OldContentFrom = by == TransitionKind.Restarted ? exposure.GoodAt(endpoint, now) : now;
        _services.HostChanged(endpoint, now);
    }

    private void Note(long now, Endpoint endpoint, TransitionKind kind, long value) =>
        Ledger.Note(now, endpoint.Key, kind, value);

    private void Plan(long time, Place place, Endpoint endpoint, Action<long> happen) =>
        run.Agenda.Add(time, place, organisation.Number, endpoint.Ordinal, happen);
}
