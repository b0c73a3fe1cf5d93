using Sim.Contracts;
using Sim.Kernel;

namespace Sim.Reference;

/// <summary>What happens inside one reached organisation, one event at a time (model §4 to §9).</summary>
internal sealed class OrganisationLife
{
    private readonly RunContext _run;
    private readonly Organisation _organisation;
    private readonly WaitingRace _race;
    private readonly RepairDesk _repairs;
    private readonly ServiceDesk _services;

    /// <summary>The life of an organisation; nothing is planned yet.</summary>
    public OrganisationLife(RunContext run, Organisation organisation)
    {
        _run = run;
        _organisation = organisation;
        _race = new WaitingRace(run.Plan);
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

        if (course.CrashAt is long crash)
        {
            Plan(crash, Place.Crash, endpoint, now => Crash(endpoint, now));
        }
    }

    private void Crash(Endpoint endpoint, long now)
    {
        Ledger.Crashed(endpoint, now);
        _services.HostChanged(endpoint, now);

        BootLoop loop = BootLoop.Of(endpoint, now, _run.Plan);
        for (int i = 0; i < loop.FailedAt.Count; i++)
        {
            int boot = i + 1;
            Plan(loop.FailedAt[i], Place.Note, endpoint, t => Note(t, endpoint, TransitionKind.BootFailed, boot));
        }

        if (loop.Healed)
        {
            Plan(loop.EndsAt, Place.Heal, endpoint, t => HealAtBoot(endpoint, loop.Boot, t));
        }
        else
        {
            Plan(loop.EndsAt, Place.Waiting, endpoint, t => Wait(endpoint, loop.Boot, t));
        }
    }

    private void HealAtBoot(Endpoint endpoint, int boot, long now) =>
        ComesBack(endpoint, TransitionKind.SelfHealed, boot, now);

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
        ComesBack(endpoint, heal.ByCloud ? TransitionKind.CloudHealed : TransitionKind.SelfHealed, heal.Value, now);
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
