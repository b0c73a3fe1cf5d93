namespace Sim.Hosting;

/// <summary>
/// Expects from the online tables how many endpoints a release reaches. It is no part of what a run counts: hosts share
/// it, as they share the form of their results.
/// </summary>
public sealed class ReachTable
{
    private readonly FleetTables _tables;
    private readonly bool _reachesAll;
    private readonly double[,] _shares;

    /// <summary>The shares of a plan, by online pattern and zone.</summary>
    public ReachTable(ScenarioPlan plan, FleetTables tables)
    {
        _tables = tables;
        _reachesAll = plan.Update.By == UpdateMaker.PlatformVendor;
        _shares = new double[tables.Patterns.Count, tables.Zones.Length];
        var online = new OnlineTable(tables);
        long stop = Math.Min(
            plan.Rollout.HaltAt?.Milliseconds ?? long.MaxValue, plan.Rollout.RevertAt?.Milliseconds ?? long.MaxValue);
        long end = Math.Min(stop, plan.Duration.Milliseconds);
        LocalTime[] local = LocalTime.Of(tables, plan.Start);
        for (int pattern = 0; pattern < _shares.GetLength(0); pattern++)
        {
            for (int zone = 0; zone < _shares.GetLength(1); zone++)
            {
                _shares[pattern, zone] =
                    online.ShareReached(pattern, local[zone], plan.Rollout.ReleaseAt.Milliseconds, end);
            }
        }
    }

    /// <summary>
    /// Draws the organisations of a plan that the release reaches, for a host that knows none of the online tables.
    /// </summary>
    public static ReachFigures Estimate(ScenarioPlan plan)
    {
        var tables = new FleetTables(plan.Fleet);
        var reach = new ReachTable(plan, tables);
        var designs = new DesignTable(plan);
        var factory = new OrganisationFactory(tables, plan.FleetSeed) { MinVersion = plan.Update.MinVersion };
        var segments = new List<Segment>();
        var byOrganisation = new List<double>();
        double expected = 0;
        double inFleet = 0;
        long reachable = 0;
        for (int group = 0; group < plan.Fleet.Groups.Count; group++)
        {
            bool platform = plan.Fleet.Groups[group].Platform == plan.Update.Platform;
            for (int index = 0; platform && index < plan.Fleet.Groups[group].Organisations; index++)
            {
                Organisation organisation = factory.Create(group, index);
                int design = designs.Of(new EntityDraws(plan.FleetSeed, organisation.Key));
                if (designs.ReachesAll || (factory.IsReached(organisation) && designs.Takes(design)))
                {
                    factory.LayOut(organisation, segments);
                    double one = reach.Expected(organisation, segments);
                    inFleet += one;
                    reachable += reach.Reachable(segments);
                    if (plan.TakesPart(index))
                    {
                        expected += one;
                        byOrganisation.Add(one);
                    }
                }
            }
        }

        return new ReachFigures(expected, inFleet, reachable, byOrganisation);
    }

    /// <summary>Endpoints of an organisation that take the release and are online while it is offered.</summary>
    public double Expected(Organisation organisation, IReadOnlyList<Segment> segments)
    {
        double sum = 0;
        double servers = 0;
        foreach (Segment segment in segments)
        {
            double online = segment.Takes || _reachesAll
                ? segment.Count * _shares[_tables.PatternOf(segment), segment.Zone]
                : 0;
            sum += online;
            servers += _tables.Plan.Kinds[segment.Kind].HostsServices ? online : 0;
        }

        double more = (double)organisation.ServerCoverage - organisation.Coverage;
        return _reachesAll ? sum : ((sum * organisation.Coverage) + (servers * more)) / (1L << 32);
    }

    /// <summary>Endpoints of an organisation that the release can reach at all.</summary>
    public long Reachable(IReadOnlyList<Segment> segments) =>
        segments.Sum(s => s.Takes || _reachesAll ? (long)s.Count : 0);
}
