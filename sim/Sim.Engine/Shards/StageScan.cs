using Sim.Engine.Model;
using Sim.Fleet;

namespace Sim.Engine.Shards;

/// <summary>
/// Opens a stage: one pass over the endpoints of the shard that the release reaches, each with one presence draw, that files an application
/// for those who will make it in time. The others are never touched again.
/// </summary>
internal sealed class StageScan
{
    private readonly ShardContext _context;
    private readonly EndpointEvents _endpoints;
    private readonly Delivery _delivery;

    public StageScan(ShardContext context, EndpointEvents endpoints)
    {
        _context = context;
        _endpoints = endpoints;
        _delivery = new Delivery(context.Model.Plan);
    }

    public void Open(int stage)
    {
        for (int slot = 0; slot < _context.Organisations.Length; slot++)
        {
            ReachedOrganisation organisation = _context.Organisations[slot];
            for (int segment = 0; segment < organisation.Segments.Length; segment++)
            {
                if (organisation.Segments[segment].Takes || _context.Model.Designs.ReachesAll)
                {
                    Scan(stage, slot, organisation, segment);
                }
            }
        }
    }

    private void Scan(int stage, int slot, ReachedOrganisation organisation, int number)
    {
        RunModel model = _context.Model;
        ref readonly Segment segment = ref organisation.Segments[number];
        int pattern = model.Tables.PatternOfKind[segment.Kind];
        Categorical habits = model.Tables.Habits[pattern];
        IReadOnlyList<OnlineHabit> plans = model.Plan.Fleet.OnlinePatterns[pattern].Habits;
        Categorical stages = model.Stages.Membership;
        ulong coverage = model.Designs.ReachesAll ? 1UL << 32 : organisation.Source.Coverage;
        long local = _context.LocalOffset(segment);
        long open = model.Stages.Opens[stage];
        long stop = Math.Min(model.Stages.Stop, _context.End);
        uint last = segment.First + (uint)segment.Count;
        for (uint ordinal = segment.First; ordinal < last; ordinal++)
        {
            PhiloxBlock presence = organisation.Attributes.Endpoint(ordinal, DrawPurpose.Presence);
            if (presence.C >= coverage || stages.Pick(presence.D) != stage)
            {
                continue;
            }

            int habit = habits.Pick(presence.A);
            var clock = new HabitClock(plans[habit], presence.B);
            long applies = _delivery.Time(clock, local, organisation.Happenings, ordinal, open, stop, 0);
            if (applies < stop)
            {
                _endpoints.Schedule(applies, slot, ordinal, RecordKind.Apply, EndpointState.Of(number, habit).Bits);
            }
        }
    }
}
