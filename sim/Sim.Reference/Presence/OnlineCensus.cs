namespace Sim.Reference;

/// <summary>
/// Expected online and down-and-expected-online endpoints at a moment (model §11), in units of 2^-48.
/// </summary>
internal sealed class OnlineCensus
{
    private readonly Dictionary<OnlineHabit, HabitOdds> _odds = new(ReferenceEqualityComparer.Instance);
    private readonly List<SegmentShare> _segments = [];
    private readonly UtcMoment _start;
    private long _minute = long.MinValue;
    private UInt128 _expected;

    /// <summary>The census of the organisations that take part and are on the update's platform.</summary>
    public OnlineCensus(ScenarioPlan plan, IEnumerable<Organisation> organisations)
    {
        _start = plan.Start;
        foreach (Organisation organisation in organisations.Where(o => o.Group.Platform == plan.Update.Platform))
        {
            foreach (Site site in organisation.Sites)
                AddSegments(plan.Fleet, site);
        }

        // Segments of one zone and habit are online together: their sizes are weighed by their shares and added up.
        _segments = [.. _segments.GroupBy(segment => (segment.Clock.Zone.Name, segment.Odds))
            .Select(alike => new SegmentShare(
                alike.First().Clock, alike.Aggregate((UInt128)0, (sum, segment) => sum + segment.Weight),
                alike.Key.Odds))];
    }

    /// <summary>"The sum over the fleet's segments of segment size x sum of share_h x P_h."</summary>
    public UInt128 ExpectedAt(long time)
    {
        // Offsets are whole minutes and change at whole minutes: within one minute of UTC nothing changes.
        long minute = LocalClock.FloorDivide(_start.UnixMilliseconds + time, LocalClock.Minute);
        if (minute != _minute)
        {
            _minute = minute;
            _expected = 0;
            foreach (SegmentShare segment in _segments)
            {
                ulong odds = (ulong)segment.Odds.At(segment.Clock.MinuteOfWeek(time));
                _expected += segment.Weight * odds;
            }
        }

        return _expected;
    }

    /// <summary>"The sum over down endpoints of 2^32 x P_h of their own habit and zone."</summary>
    public UInt128 DownAt(long time, IEnumerable<Endpoint> down)
    {
        UInt128 sum = 0;
        foreach (Endpoint endpoint in down)
            sum += (UInt128)OddsOf(endpoint.Habit).At(endpoint.Site.Clock.MinuteOfWeek(time)) << 32;

        return sum;
    }

    /// <summary>"The sum of its P_h over every millisecond from going down to being up again", in 2^-16 ms.</summary>
    public Int128 ExpectedUse(Endpoint endpoint, long from, long to)
    {
        LocalClock clock = endpoint.Site.Clock;
        Int128 sum = 0;
        for (long since = from; since < to; since = clock.NextChangeAfter(since))
        {
            long until = Math.Min(to, clock.NextChangeAfter(since));
            long local = clock.ToLocal(since);
            sum += OddsOf(endpoint.Habit).Sum(local, local + until - since);
        }

        return sum;
    }

    private void AddSegments(FleetPlan fleet, Site site)
    {
        for (int kind = 0; kind < fleet.Kinds.Count; kind++)
        {
            ulong size = (ulong)site.KindCounts[kind];
            IReadOnlyList<OnlineHabit> habits = site.Calendar.Online[fleet.Kinds[kind].Name].Habits;

            // "share_h is the difference of the pattern's cumulative 32-bit thresholds"
            ulong[] thresholds = Share.Categorical(habits.Select(habit => habit.Share));
            ulong before = 0;
            for (int i = 0; i < habits.Count; i++)
            {
                _segments.Add(
                    new SegmentShare(site.Clock, (UInt128)size * (thresholds[i] - before), OddsOf(habits[i])));
                before = thresholds[i];
            }
        }
    }

    private HabitOdds OddsOf(OnlineHabit habit) =>
        _odds.TryGetValue(habit, out HabitOdds? odds) ? odds : _odds[habit] = new HabitOdds(habit);

    private sealed record SegmentShare(LocalClock Clock, UInt128 Weight, HabitOdds Odds);
}
