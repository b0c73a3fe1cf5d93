namespace Sim.Reference;

/// <summary>What happens inside one reached organisation, one event at a time (model §4 to §9).</summary>
internal sealed class OrganisationLife
{
    private readonly RunContext _run;
    private readonly Organisation _organisation;
    private readonly Exposure _exposure;
    private readonly WaitingRace _race;
    private readonly RepairDesk _repairs;
    private readonly ServiceDesk _services;

    /// <summary>The life of an organisation; nothing is planned yet.</summary>
    public OrganisationLife(RunContext run, Organisation organisation, Exposure exposure)
    {
        _run = run;
        _organisation = organisation;
        _exposure = exposure;
        _race = new WaitingRace(run.Plan, run.Stop);
        _repairs = new RepairDesk(run, organisation, Repaired);
        _services = new ServiceDesk(run, organisation);
    }

    private Ledger Ledger => _run.Ledger;

    /// <summary>Plans the application of the release at an endpoint, and what follows from it alone.</summary>
    public void Expose(Endpoint endpoint, ExposureCourse course)
    {
        Plan(course.AppliedAt, Place.Note, endpoint, now => Ledger.Applied(endpoint, now));
        if (course.CleanedAt is long cleaned)
        {
            Plan(cleaned, Place.Note, endpoint, now => Ledger.Cleaned(endpoint, now));
        }

        if (course.ShowsAt is long shows)
        {
            // A refusal is part of the application; an outage has its place among the events of the organisation.
            Place place = OutcomeNames.IsDown(course.Fault.Outcome) ? Place.Crash : Place.Note;
            Plan(shows, place, endpoint, now => Show(endpoint, course.Fault, now));
        }
    }

    private void Show(Endpoint endpoint, FaultCourse fault, long now)
    {
        endpoint.Shown = fault.Outcome;
        switch (fault.Outcome)
        {
            case Outcome.None:
                break;
            case Outcome.BootLoop or Outcome.CrashOnce:
                Crash(endpoint, fault.UpAtBoot, now);
                break;
            case Outcome.Hang:
                GoesDown(endpoint, TransitionKind.Hung, now);
                Plan(now, Place.Waiting, endpoint, t => Wait(endpoint, 0, t));
                break;
            case Outcome.Quarantined:
                GoesDown(endpoint, TransitionKind.Quarantined, now);
                Plan(now, Place.Waiting, endpoint, t => Wait(endpoint, 0, t));
                break;
            case Outcome.ProcessRestart:
                AgentDies(endpoint, fault, now);
                break;
            default:
                Stays(endpoint, fault.Outcome, now);
                break;
        }
    }

    private void GoesDown(Endpoint endpoint, TransitionKind how, long now)
    {
        Ledger.WentDown(endpoint, how, now);
        _services.HostChanged(endpoint, now);
    }

    private void Crash(Endpoint endpoint, int upAtBoot, long now)
    {
        GoesDown(endpoint, TransitionKind.Crashed, now);

        BootLoop loop = BootLoop.Of(endpoint, now, upAtBoot, _run.Plan);
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

    // "AgentDied; AgentBack at the earlier of the gap's end and the good artefact"
    private void AgentDies(Endpoint endpoint, FaultCourse fault, long now)
    {
        Begins(endpoint, TransitionKind.AgentDied, now);
        long back = Math.Min(now + fault.AgentGapMs, _exposure.GoodAt(endpoint, now) ?? long.MaxValue);
        Plan(back, Place.Note, endpoint, t => Ends(endpoint, TransitionKind.AgentBack, 0, t));
    }

    // "Rejected, Degraded or Slowed; Restored when the good artefact comes"
    private void Stays(Endpoint endpoint, Outcome outcome, long now)
    {
        Begins(endpoint, outcome switch
        {
            Outcome.Rejected => TransitionKind.Rejected,
            Outcome.Slowed => TransitionKind.Slowed,
            _ => TransitionKind.Degraded,
        }, now);
        if (_exposure.GoodAt(endpoint, now) is long good)
        {
            Plan(good, Place.Note, endpoint, t => Ends(endpoint, TransitionKind.Restored, (long)outcome, t));
        }
    }

    private void Begins(Endpoint endpoint, TransitionKind kind, long now)
    {
        Note(now, endpoint, kind, 0);
        endpoint.LessSince = now;
        Ledger.CountUnprotected(endpoint, 1);
    }

    private void Ends(Endpoint endpoint, TransitionKind kind, long value, long now)
    {
        Note(now, endpoint, kind, value);
        endpoint.LessUntil = now;
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

        _repairs.File(endpoint, now);
    }

    // "unless a technician has begun the repair"
    private void HealWhileWaiting(Endpoint endpoint, Heal heal, long now)
    {
        if (endpoint.InRepair)
        {
            return;
        }

        _repairs.Withdraw(endpoint);
        ComesBack(endpoint, heal.By, heal.Value, now);
    }

    private void Repaired(Endpoint endpoint, bool key, long now) =>
        ComesBack(endpoint, TransitionKind.Repaired, key ? 1 : 0, now);

    private void ComesBack(Endpoint endpoint, TransitionKind by, long value, long now)
    {
        Ledger.CameBack(endpoint, by, value, now);
        _services.HostChanged(endpoint, now);
    }

    private void Note(long now, Endpoint endpoint, TransitionKind kind, long value) =>
        Ledger.Note(now, endpoint.Key, kind, value);

    private void Plan(long time, Place place, Endpoint endpoint, Action<long> happen) =>
        _run.Agenda.Add(time, place, _organisation.Number, endpoint.Ordinal, happen);
}
