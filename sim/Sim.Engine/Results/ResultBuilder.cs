using Sim.Engine.Control;
using Sim.Engine.Hosting;
using Sim.Engine.Shards;
using Sim.Kernel;

namespace Sim.Engine.Results;

/// <summary>Puts together what a run has counted. Sums go in a fixed order, so no partition shows.</summary>
public static class ResultBuilder
{
    /// <summary>The outcome of a finished run.</summary>
    public static RunOutcome Build(
        RunModel model, LedgerReducer ledger, IReadOnlyList<Shard> shards, IReadOnlyList<Transition> releaseTrace)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(ledger);
        ScenarioPlan plan = model.Plan;
        var organisations = new OrganisationTallies(model, shards);
        RunTotals raw = Totals(model, ledger, organisations);
        double factor = model.Census.ExpectedReach > 0
            ? model.Census.ExpectedReachInFleet / model.Census.ExpectedReach
            : 1;
        var result = new SimResult
        {
            Scenario = plan.Name,
            Title = plan.Title,
            Question = plan.Question,
            Seed = plan.Seed,
            FleetSeed = plan.FleetSeed,
            Digest = ledger.Digest,
            Events = ledger.Last.Events,
            Windows = model.WindowCount,
            Start = plan.Start.ToString(),
            DurationSeconds = plan.Duration.TotalSeconds,
            WindowSeconds = plan.Window.TotalSeconds,
            Scale = new ScaleResult(plan.Thinning, model.Census.Organisations, model.Census.OrganisationsInFleet,
                model.Census.Endpoints, model.Census.EndpointsInFleet, factor),
            Totals = plan.Thinning == 1 ? raw : Scaled(raw, factor, model.Census.EndpointsInFleet),
            RawTotals = raw,
            Releases = [Milestones.Of(model, ledger.Series, shards)],
            Shares = ShareTableBuilder.Build(model, organisations),
            Series = SeriesWriter.Thinned(model, ledger.Series),
            Zones = ZoneTableBuilder.Build(model, ledger.Zones),
            Countries = [.. plan.Fleet.Countries.Select(c => new CountryName(c.Code, c.Name))],
            Services = ServiceTableBuilder.Build(model, shards),
            Organisations = OrganisationTableBuilder.Build(model, organisations),
            Repairs = Repairs(shards),
            Expectations = [],
            Published = plan.Published,
            Assumptions = plan.Assumptions,
            Repeat = string.Empty,
        };
        Transition[] trace = [.. releaseTrace, .. shards.SelectMany(s => s.Trace)];
        Array.Sort(trace, CompareTransitions);
        return new RunOutcome(result, ledger.Series.Chain, new SeriesPoints(model, ledger.Series), trace);
    }

    private static int CompareTransitions(Transition a, Transition b)
    {
        int byTime = a.TimeMs.CompareTo(b.TimeMs);
        int byKey = byTime != 0 ? byTime : a.EntityKey.CompareTo(b.EntityKey);
        int byKind = byKey != 0 ? byKey : a.Kind.CompareTo(b.Kind);
        return byKind != 0 ? byKind : a.Value.CompareTo(b.Value);
    }

    private static RunTotals Totals(RunModel model, LedgerReducer ledger, OrganisationTallies organisations) => new()
    {
        Endpoints = model.Census.Endpoints,
        Exposed = ledger.Last.Applied,
        Crashed = ledger.Last.Crashed,
        PeakDown = ledger.Series.PeakDown,
        DownHours = organisations.DownHours,
        ExpectedUseDownHours = ledger.ExpectedUseDownHours,
        ManualRepairs = organisations.Sum(TallyColumn.Repaired),
        SelfHealed = organisations.Sum(TallyColumn.SelfHealed),
        CloudHealed = organisations.Sum(TallyColumn.CloudHealed),
        Cleaned = organisations.Sum(TallyColumn.Cleaned),
        StillDown = ledger.Last.Crashed - ledger.Last.Recovered,
        ProtectionGapHours = 0,
    };

    private static RunTotals Scaled(RunTotals raw, double factor, long endpoints) => new()
    {
        Endpoints = endpoints,
        Exposed = Scale(raw.Exposed, factor),
        Crashed = Scale(raw.Crashed, factor),
        PeakDown = Scale(raw.PeakDown, factor),
        DownHours = raw.DownHours * factor,
        ExpectedUseDownHours = raw.ExpectedUseDownHours * factor,
        ManualRepairs = Scale(raw.ManualRepairs, factor),
        SelfHealed = Scale(raw.SelfHealed, factor),
        CloudHealed = Scale(raw.CloudHealed, factor),
        Cleaned = Scale(raw.Cleaned, factor),
        StillDown = Scale(raw.StillDown, factor),
        ProtectionGapHours = raw.ProtectionGapHours * factor,
    };

    private static long Scale(long value, double factor) =>
        (long)Math.Round(value * factor, MidpointRounding.AwayFromZero);

    private static RepairsResult Repairs(IReadOnlyList<Shard> shards)
    {
        RepairStatistics sum = default;
        foreach (Shard shard in shards)
        {
            sum += shard.Repairs;
        }

        return new RepairsResult(
            sum.Tickets, sum.Started, sum.Waited, sum.WaitMs / 3_600_000.0, sum.WorkMs / 3_600_000.0, sum.KeyLookups);
    }
}
