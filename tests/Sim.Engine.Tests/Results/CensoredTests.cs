using System.Globalization;

namespace Sim.Engine.Tests;

/// <summary>What the end of the run cuts off is not counted as if it had been seen.</summary>
public sealed class CensoredTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(125)]
    [InlineData(241)]
    [InlineData(600)]
    [InlineData(1080)]
    public void Outages_that_the_end_cuts_off_are_judged_only_if_they_had_their_time(int minutes)
    {
        ScenarioPlan plan = Until(minutes);
        SimResult result = plan.Run().Result;
        (long From, long? To)[] outages = Outages(plan);

        Assert.NotEmpty(outages);
        foreach (BackWithin row in result.Services.Single().BackWithin)
        {
            long time = long.Parse(row.Within.TrimEnd('h'), CultureInfo.InvariantCulture) * A.Hour;
            bool open = outages.Any(o => o.To is null && o.From + time >= plan.Duration.Milliseconds);
            (long From,
                long? To)[] judged = open
                    ? [.. outages.Where(o => o.From + time < plan.Duration.Milliseconds)] : outages;
            double? share = judged.Length == 0
                ? null : (double)judged.Count(o => o.To - o.From <= time) / judged.Length;
            Assert.Equal((row.Within, share), (row.Within, row.Share));
        }
    }

    [Fact]
    public void Where_every_outage_is_younger_than_the_time_nothing_is_known_of_it()
    {
        // The update comes after an hour and nobody is repaired before the fourth.
        BackWithin[] soon = [.. Until(100).Run().Result.Services.Single().BackWithin];
        BackWithin[] later = [.. Until(200).Run().Result.Services.Single().BackWithin];

        Assert.All(soon, row => Assert.Null(row.Share));
        Assert.Equal(0, later[0].Share);
        Assert.Null(later[^1].Share);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(50)]
    [InlineData(400)]
    public void Work_ends_with_the_run(int hours)
    {
        ScenarioPlan plan = Until(8 * 60);
        HandsPlan hands = plan.Recovery.Hands!;
        plan = plan with
        {
            Recovery = plan.Recovery with
            {
                Hands = hands with
                {
                    Mobilisation = A.Law(0), KeyLookup = A.Law(0), FixedCrews = int.MaxValue, Night = Ratio.One,
                    Methods = [.. hands.Methods.Select(m => m with { Work = A.Law(hours * A.Hour) })],
                },
            },
        };
        long end = plan.Duration.Milliseconds;
        long[] starts = [
            .. plan.Everything(end).Where(t => (TransitionKind)t.Kind == TransitionKind.RepairStarted)
                .Select(t => t.TimeMs)];
        double expected = starts.Sum(t => Math.Min(hours * A.Hour, end - t)) / (double)A.Hour;

        RepairsResult repairs = plan.Run().Result.Repairs;
        Assert.True(repairs.Started > 0 && repairs.Started == starts.Length);
        Assert.Equal(expected, repairs.WorkHours, 1e-9);
    }

    private static ScenarioPlan Until(int minutes) => Small.Plan() with { Duration = A.Ms(minutes * A.Minute) };

    private static (long From, long? To)[] Outages(ScenarioPlan plan)
    {
        List<(long From, long? To)> outages = [];
        Dictionary<ulong, long> open = [];
        foreach (Transition t in plan.Everything(plan.Duration.Milliseconds))
        {
            if ((TransitionKind)t.Kind == TransitionKind.ServiceDown)
            {
                open.Add(t.EntityKey, t.TimeMs);
            }
            else if ((TransitionKind)t.Kind == TransitionKind.ServiceUp)
            {
                Assert.True(open.Remove(t.EntityKey, out long from));
                outages.Add((from, t.TimeMs));
            }
        }

        return [.. outages, .. open.Values.Select(from => (from, (long?)null))];
    }
}
