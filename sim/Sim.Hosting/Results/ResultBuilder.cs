namespace Sim.Hosting;

/// <summary>Writes the result of a run from its books: names, units, tables and the thinned series. It counts nothing
/// itself, so that hosts with books of their own share the formatting and no more.</summary>
public static class ResultBuilder
{
    /// <summary>What a finished run came to.</summary>
    /// <param name="plan">What was run.</param>
    /// <param name="books">What its host has counted.</param>
    public static RunOutcome Build(ScenarioPlan plan, RunBooks books)
    {
        var designs = new DesignTable(plan);
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
            Events = books.Transitions.Sum(),
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
        return new RunOutcome(result, points, books);
    }

    private static RunTotals Totals(RunBooks books, IReadOnlyList<DesignResult> designs)
    {
        WindowFigures last = books.Windows[^1];
        var totals = new RunTotals
        {
            Endpoints = books.Fleet.Endpoints,
            PeakDown = books.PeakDown,
            PeakUnprotected = books.Windows.Max(window => window.Unprotected),
            DownHours = (double)books.Organisations.Aggregate(Int128.Zero, (sum, o) => sum + o.DownMs) / 3_600_000.0,
            ExpectedUseDownHours = (double)books.ExpectedUseDown / (1 << 16) / 3_600_000,
            StillDown = last.WentDown - last.Recovered,
            ProtectionGapHours =
                (double)books.Designs.Aggregate(Int128.Zero, (sum, design) => sum + design.GapMs) / 3_600_000.0,
            SuccessfulAttacks = designs.Sum(d => d.Protection.Successful),
            SuccessfulAttacksWithout = designs.Sum(d => d.Protection.SuccessfulWithout),
            CompromisedEndpointDays = designs.Sum(d => d.Surface.CompromisedEndpointDays),
            AtMachine = books.Organisations.Sum(o => o.Count(TallyColumns.AtMachine)),
        };
        return Measures.Totals.Fill(
            totals, m => m.Counts is { } kind ? books.Transitions[(int)kind] : m.Read(totals)!.Value);
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
