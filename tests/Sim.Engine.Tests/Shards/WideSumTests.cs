namespace Sim.Engine.Tests;

/// <summary>
/// Sums of endpoints and milliseconds are wider than 64 bits: 1.4 G endpoints over 366 days are 4.4e19.
/// </summary>
public sealed class WideSumTests
{
    private const long Year = 366L * 86_400_000;
    private const long Far = long.MaxValue / 2;

    [Fact]
    public void Endpoints_that_are_down_to_the_end_are_counted_in_full()
    {
        var tally = new Tally(1, 1, 1, 1);
        var protection = new ProtectionTally(1);
        for (int i = 0; i < 5; i++)
        {
            tally.GoDown(0, 0, 0, 1);
            protection.Begin(0, OutcomeState.Down, 1);
            protection.Apply(0, Far);
        }

        Assert.Equal((Int128)5 * (Far - 1), tally.DownMs(0, Far));
        DesignFigures figures = protection.Close(0, Far);
        Assert.Equal((Int128)5 * (Far - 1), figures.StateMs[(int)OutcomeState.Down]);
        Assert.Equal((Int128)5 * Far, figures.AppliedMs);
        figures.Add(figures);
        Assert.Equal((Int128)10 * Far, figures.AppliedMs);
    }

    [Fact]
    public void A_result_of_a_fleet_that_is_down_for_a_year_has_its_hours()
    {
        const long endpoints = 1_400_000_000;
        RunModel model = RunModel.Build(Small.Plan());
        RunBooks books = Books(model, (Int128)endpoints * Year);
        SimResult result = ResultBuilder.Build(model.Plan, books).Result;

        double expected = endpoints * 366.0 * 24;
        Assert.Equal(2 * expected, result.RawTotals.DownHours, expected * 1e-12);
        Assert.Equal(expected, result.RawTotals.ProtectionGapHours, expected * 1e-12);
        Assert.Equal(expected, result.Repairs.WorkHours, expected * 1e-12);
        Assert.Equal(expected, result.Repairs.WaitHours, expected * 1e-12);
        Assert.Equal(expected, result.Organisations.Worst.Max(o => o.DownHours), expected * 1e-12);
    }

    [Fact]
    public void Work_of_thousands_of_endless_repairs_is_added_up_in_full()
    {
        // A draw is cut at 2^52 ms; 2,048 of them are beyond 64 bits.
        var endless = SimDuration.FromMilliseconds(1L << 52);
        RepairStatistics one = new(1L << 52, endless.Milliseconds, 1, 1, 1, 0);
        RepairStatistics sum = default;
        for (int i = 0; i < 5_000; i++)
            sum += one;

        Assert.Equal(((Int128)5_000 << 52, (Int128)5_000 << 52, 5_000L), (sum.WaitMs, sum.WorkMs, sum.Started));
    }

    // The books of a run with two organisations, each down for so long.
    private static RunBooks Books(RunModel model, Int128 ms)
    {
        var design = new DesignFigures { Applied = 1 };
        design.StateMs[(int)OutcomeState.AgentDead] = ms;
        return new RunBooks
        {
            Digest = new string('0', 32),
            Chain = new ulong[model.WindowCount],
            Transitions = new long[TransitionKinds.Limit],
            Windows = new WindowFigures[model.WindowCount],
            PeakDown = 0,
            ExpectedUseDown = 0,
            Reach = model.Reach,
            Fleet = new FleetFigures(1, 1, 1, 1,
                new long[model.Plan.Fleet.Countries.Count, model.Plan.Fleet.Kinds.Count],
                new long[model.Plan.Fleet.Sectors.Count, model.Plan.Fleet.Kinds.Count]),
            Organisations =
            [
                .. Enumerable.Range(0, 2).Select(i => new OrganisationFigures
                {
                    Key = (ulong)i,
                    Group = 0,
                    Index = i,
                    Sector = 0,
                    Country = 0,
                    Design = 0,
                    Technicians = 0,
                    Sizes = [.. Enumerable.Repeat(1L, model.Plan.Fleet.Kinds.Count)],
                    Counts = Crashed(model.Plan.Fleet.Kinds.Count),
                    DownMs = ms,
                    BackAfterMs = null,
                }),
            ],
            Designs = [design],
            Zones = [],
            Services = [
                .. model.Plan.Fleet.Sectors.Select(
                    _ => new ServiceFigures(0, 0, 0, 0, 0, new long[BackWithin.GridHours.Count],
                        new long[BackWithin.GridHours.Count]))],
            Repairs = new RepairStatistics(ms, ms, 1, 1, 1, 0),
            Milestones = new MilestoneTimes
            {
                FirstApplied = null, LastApplied = null, Halted = null, Reverted = null, Usable50 = null,
                Usable97 = null, Usable99 = null,
            },
            Trace = [],
        };
    }

    private static long[,] Crashed(int kinds)
    {
        long[,] counts = new long[kinds, TallyColumns.Count];
        counts[0, TallyColumns.Find(TransitionKind.Crashed)] = 1;
        return counts;
    }
}
