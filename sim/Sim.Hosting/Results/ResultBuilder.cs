using Sim.Models;

namespace Sim.Hosting;

/// <summary>Writes the result of a run from its books: names, units, tables and the thinned series. It counts nothing
/// itself, so that hosts with books of their own share the formatting and no more.</summary>
public static class ResultBuilder
{
    /// <summary>The outcome of a finished run.</summary>
    /// <param name="plan">What was run.</param>
    /// <param name="designs">The designs of the plan.</param>
    /// <param name="books">What was counted.</param>
    public static RunOutcome Build(ScenarioPlan plan, DesignTable designs, RunBooks books)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(designs);
        ArgumentNullException.ThrowIfNull(books);
        var points = new SeriesPoints(plan, books.Windows);
        IReadOnlyList<DesignResult> designRows = DesignTableBuilder.Build(plan, designs, books);
        RunTotals raw = Totals(books, designRows);
        double factor = books.Reach.FactorFor(books.Fleet, raw.Exposed);
        var result = new SimResult
        {
            ModelVersion = ModelVersion.Current,
            Scenario = plan.Name,
            Title = plan.Title,
            Question = plan.Question,
            Seed = plan.Seed,
            FleetSeed = plan.FleetSeed,
            Digest = books.Digest,
            Events = books.Events,
            Windows = plan.WindowCount,
            Start = plan.Start.ToString(),
            DurationSeconds = plan.Duration.TotalSeconds,
            WindowSeconds = plan.Window.TotalSeconds,
            Scale = new ScaleResult(plan.Thinning, books.Fleet.Organisations, books.Fleet.OrganisationsInFleet,
                books.Fleet.Endpoints, books.Fleet.EndpointsInFleet, factor)
            {
                Errors = SamplingError.Of(plan, books, factor),
            },
            Totals = plan.Thinning == 1 ? raw : ScaledTotals.Of(raw, factor, books.Fleet.EndpointsInFleet),
            RawTotals = raw,
            Releases = [Milestones.Of(plan, books.Milestones)],
            Designs = designRows,
            Shares = ShareTableBuilder.Build(plan.Fleet, books),
            Series = SeriesWriter.Thinned(plan, points),
            Zones = ZoneTableBuilder.Build(plan, books.Zones),
            Countries = [.. plan.Fleet.Countries.Select(c => new CountryName(c.Code, c.Name))],
            Services = ServiceTableBuilder.Build(plan, books.Services),
            Organisations = OrganisationTableBuilder.Build(plan, books),
            Repairs = Repairs(books.Repairs),
            Limits = OutcomeLimits.Of(plan),
            Expectations = [],
            Published = plan.Published,
            Assumptions = [.. plan.Assumptions, .. Facts(plan, designs)],
            Repeat = string.Empty,
        };
        Transition[] trace = [.. books.Trace];
        Array.Sort(trace, CompareTransitions);
        return new RunOutcome(result, books.Chain, points, trace) { Reached = books.Organisations.Count };
    }

    private static int CompareTransitions(Transition a, Transition b)
    {
        int byTime = a.TimeMs.CompareTo(b.TimeMs);
        int byKey = byTime != 0 ? byTime : a.EntityKey.CompareTo(b.EntityKey);
        int byKind = byKey != 0 ? byKey : a.Kind.CompareTo(b.Kind);
        return byKind != 0 ? byKind : a.Value.CompareTo(b.Value);
    }

    private static RunTotals Totals(RunBooks books, IReadOnlyList<DesignResult> designs)
    {
        WindowFigures last = books.Windows[^1];
        return new RunTotals
        {
            Endpoints = books.Fleet.Endpoints,
            Exposed = last.Applied,
            Crashed = last.Crashed,
            PeakDown = books.PeakDown,
            PeakUnprotected = books.Windows.Max(window => window.Unprotected),
            DownHours = (double)books.Organisations.Aggregate(Int128.Zero, (sum, o) => sum + o.DownMs) / 3_600_000.0,
            ExpectedUseDownHours = (double)books.ExpectedUseDown / (1 << 16) / 3_600_000,
            ManualRepairs = Sum(TransitionKind.Repaired),
            SelfHealed = Sum(TransitionKind.SelfHealed),
            CloudHealed = Sum(TransitionKind.CloudHealed),
            Cleaned = Sum(TransitionKind.Cleaned),
            StillDown = last.WentDown - last.Recovered,
            ProtectionGapHours =
                (double)books.Designs.Aggregate(Int128.Zero, (sum, design) => sum + design.GapMs) / 3_600_000.0,
            SuccessfulAttacks = designs.Sum(d => d.Protection.Successful),
            SuccessfulAttacksWithout = designs.Sum(d => d.Protection.SuccessfulWithout),
            CompromisedEndpointDays = designs.Sum(d => d.Surface.CompromisedEndpointDays),
            Restarted = Sum(TransitionKind.Restarted),
            Hung = Sum(TransitionKind.Hung),
            Quarantined = Sum(TransitionKind.Quarantined),
            AtMachine = books.Organisations.Sum(o => o.Count(TallyColumns.AtMachine)),
            AgentRestarts = Shown(Outcome.ProcessRestart),
            Degraded = Shown(Outcome.Degraded),
            Rejected = Shown(Outcome.Rejected),
            Slowed = Shown(Outcome.Slowed),
            Damaged = Shown(Outcome.Damaged),
        };

        long Shown(Outcome outcome) => books.Designs.Sum(d => d.Outcomes[(int)outcome]);

        long Sum(TransitionKind kind) => books.Organisations.Sum(o => o.Count(kind));
    }

    // The model's own numbers stand beside those of the scenario; a design that occurs twice tells them once, and what
    // the scenario gives a basis for it tells itself.
    private static IEnumerable<Assumption> Facts(ScenarioPlan plan, DesignTable designs) =>
        designs.Programs
        .SelectMany(program => program.Design.Facts)
        .Concat(plan.Threat.Facts)
        .Concat(plan.Surface.Facts)
        .DistinctBy(fact => fact.Path)
        .Where(fact => !plan.Assumptions.Any(given => given.Path == fact.Path));

    private static RepairsResult Repairs(in RepairStatistics sum) => new(
        sum.Tickets, sum.Started, sum.Waited, (double)sum.WaitMs / 3_600_000.0, (double)sum.WorkMs / 3_600_000.0,
        sum.KeyLookups);
}
