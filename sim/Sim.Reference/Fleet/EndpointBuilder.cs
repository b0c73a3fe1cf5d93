namespace Sim.Reference;

/// <summary>
/// Builds one object per endpoint (model §2, Endpoint), with consecutive ordinals over sites and kinds.
/// </summary>
internal static class EndpointBuilder
{
    /// <summary>Adds all endpoints of an organisation.</summary>
    public static void AddTo(Organisation organisation, ScenarioPlan plan)
    {
        foreach (Site site in organisation.Sites)
        {
            for (int kind = 0; kind < plan.Fleet.Kinds.Count; kind++)
            {
                for (long i = 0; i < site.KindCounts[kind]; i++)
                {
                    bool takes = i < site.Takers[kind];
                    Add(organisation, site, plan.Fleet.Kinds[kind], takes, plan);
                }
            }
        }
    }

    /// <summary>Adds the next endpoint of an organisation.</summary>
    public static void Add(Organisation organisation, Site site, DeviceKindPlan kind, bool takes, ScenarioPlan plan)
    {
        uint ordinal = (uint)organisation.Endpoints.Count;
        PhiloxBlock presence = organisation.Attributes.Endpoint(ordinal, DrawPurpose.Presence);
        PhiloxBlock traits = organisation.Attributes.Endpoint(ordinal, DrawPurpose.Traits);
        OnlinePattern pattern = site.Calendar.Online[kind.Name];
        OnlineHabit habit = pattern.Habits[Share.Pick(pattern.Habits.Select(h => h.Share), presence.A)];
        AttendancePattern attendance = site.Calendar.Attended[kind.Name];

        organisation.Endpoints.Add(new Endpoint
        {
            Organisation = organisation,
            Ordinal = ordinal,
            Key = Mix.Combine(organisation.Key, organisation.Listed?.Keys?.Keys[(int)ordinal] ?? ordinal),
            Site = site,
            Kind = kind,
            Habit = habit,
            Online = new OnlineTimes(habit, site.Clock, ShiftOffset(habit, presence.B)),
            Attended = new WeeklyHours(
                site.Clock,
                attendance.Days,
                attendance.FromMinute * LocalClock.Minute,
                attendance.ToMinute * LocalClock.Minute),
            Covered = presence.C < (kind.HostsServices
                ? organisation.Coverage.Servers : organisation.Coverage.Others),
            Takes = takes,
            Stage = Share.Pick(plan.Rollout.Stages.Select(stage => stage.Share), presence.D),
            Encrypted = Share.Hits(traits.A, kind.Encrypted),
            Wired = Share.Hits(traits.B, kind.Wired),
            OutOfBand = Share.Hits(traits.C, kind.OutOfBand),
            PowerCycled = Share.Hits(traits.D, kind.PowerCycled),
        });
    }

    // "the shift offset = (B x (2 spreadMs + 1) >> 32) - spreadMs"
    private static long ShiftOffset(OnlineHabit habit, uint lane)
    {
        long spread = habit.SpreadMinutes * LocalClock.Minute;
        return ((lane * ((2 * spread) + 1)) >> 32) - spread;
    }
}
