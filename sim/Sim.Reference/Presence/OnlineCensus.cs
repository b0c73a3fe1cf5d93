namespace Sim.Reference;

/// <summary>
/// Expected online and down-and-expected-online sensors at a moment (model §11), in units of 2^-80.
/// </summary>
internal sealed class OnlineCensus
{
    private readonly Dictionary<OnlineHabit, HabitOdds> _odds = new(ReferenceEqualityComparer.Instance);
    private readonly List<SegmentShare> _segments = [];
    private readonly ScenarioPlan _plan;
    private long _minute = long.MinValue;
    private UInt128 _expected;

    /// <summary>The census of the organisations that take part and are on the update's platform.</summary>
    public OnlineCensus(ScenarioPlan plan, IEnumerable<Organisation> organisations)
    {
        _plan = plan;
        Designs designs = new(plan);
        foreach (Organisation organisation in organisations.Where(o => o.Group.Platform == plan.Update.Platform))
        {
            foreach (Site site in organisation.Sites)
                AddSegments(organisation, site, designs.Takes(organisation.Design));
        }

        // Segments of one zone and habit are online together: their sizes are weighed by their shares and added up.
        _segments = [.. _segments.GroupBy(segment => (segment.Clock.Zone.Name, segment.Odds))
            .Select(alike => new SegmentShare(
                alike.First().Clock, alike.Aggregate((UInt128)0, (sum, segment) => sum + segment.Weight),
                alike.Key.Odds))];
    }

    /// <summary>"The sum over the fleet's segments of sensors x sum of share_h x P_h."</summary>
    public UInt128 ExpectedAt(long time)
    {
        // Offsets are whole minutes and change at whole minutes: within one minute of UTC nothing changes.
        long minute = LocalClock.FloorDivide(_plan.Start.UnixMilliseconds + time, LocalClock.Minute);
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

    /// <summary>"The sum over down endpoints of 2^64 x P_h of their own habit, calendar and zone."</summary>
    public UInt128 DownAt(long time, IEnumerable<Endpoint> down)
    {
        UInt128 sum = 0;
        foreach (Endpoint endpoint in down)
            sum += (UInt128)OddsOf(endpoint.Habit).At(endpoint.Site.Clock.MinuteOfWeek(time)) << 64;

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

    private void AddSegments(Organisation organisation, Site site, bool ofVendor)
    {
        for (int kind = 0; kind < _plan.Fleet.Kinds.Count; kind++)
        {
            UInt128 sensors = Sensors(organisation.Coverage, site, kind, ofVendor);
            IReadOnlyList<OnlineHabit> habits = site.Calendar.Online[_plan.Fleet.Kinds[kind].Name].Habits;

            // "share_h is the difference of the pattern's cumulative 32-bit thresholds"
            ulong[] thresholds = Share.Categorical(habits.Select(habit => habit.Share));
            ulong before = 0;
            for (int i = 0; i < habits.Count; i++)
            {
                _segments.Add(new SegmentShare(site.Clock, sensors * (thresholds[i] - before), OddsOf(habits[i])));
                before = thresholds[i];
            }
        }
    }

    // "Those of its endpoints that have one x the coverage threshold of its kind, and none where the organisation's
    // design is not of the update's vendor. Under an update of the platform's vendor every endpoint, as 2^32."
    private UInt128 Sensors(Coverage coverage, Site site, int kind, bool ofVendor)
    {
        if (Designs.ReachesAll(_plan))
            return (UInt128)site.KindCounts[kind] << 32;

        ulong covered = _plan.Fleet.Kinds[kind].HostsServices ? coverage.Servers : coverage.Others;
        return ofVendor ? (UInt128)site.Sensors[kind] * covered : 0;
    }

    private HabitOdds OddsOf(OnlineHabit habit) =>
        _odds.TryGetValue(habit, out HabitOdds? odds) ? odds : _odds[habit] = new HabitOdds(habit);

    private sealed record SegmentShare(LocalClock Clock, UInt128 Weight, HabitOdds Odds);
}
