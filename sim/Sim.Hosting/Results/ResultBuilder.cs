namespace Sim.Hosting;

/// <summary>Writes the result of a run from its books: names, units, tables and the thinned series. It counts nothing
/// itself, so that hosts with books of their own share the formatting and no more.</summary>
public static class ResultBuilder
{
    // Harm that this fault class is known for and that no outcome of the built-in designs carries.
    private const string NoFilesLost =
        "The built-in designs answer a false positive with quarantined machines, which cannot be used. Files that go "
            + "from a machine which works on are counted where a design of one's own says so (the effect 'removal').";

    /// <summary>What a finished run came to.</summary>
    /// <param name="plan">What was run.</param>
    /// <param name="books">What its host has counted.</param>
    public static RunOutcome Build(ScenarioPlan plan, RunBooks books)
    {
        var designs = new DesignTable(plan);
        var points = new MadeRows<SeriesPoint>(books.Windows.Count, w => Point(plan, w, books.Windows[w]));
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
            Releases = [Release(plan, books.Milestones)],
            Designs = designRows,
            Shares = ShareTableBuilder.Build(plan.Fleet, books),
            Series = [.. KeptWindows.OfFleet(plan).Select(w => points[(int)w])],
            Zones = new ZoneTableBuilder(plan).Build(books.Zones),
            Countries = [.. plan.Fleet.Countries.Select(c => new CountryName(c.Code, c.Name))],
            Services = ServiceTableBuilder.Build(plan, books.Services),
            Organisations = OrganisationTableBuilder.Build(plan, books),
            Repairs = Repairs(books.Repairs),
            Limits = plan.Update.Fault.Class == FaultClasses.FalsePositive ? [NoFilesLost] : [],
            Expectations = [],
            Published = plan.Published,
            Assumptions = [.. plan.Assumptions, .. Facts(plan, designs)],
            Repeat = string.Empty,
        };
        return new RunOutcome(result, points, books);
    }

    private static ReleaseResult Release(ScenarioPlan plan, MilestoneTimes times)
    {
        SimTime release = plan.Rollout.ReleaseAt;
        return new ReleaseResult
        {
            Name = plan.Update.Name,
            At = plan.Start.Plus(release - SimTime.Zero).ToString(),
            FirstApplied = After(times.FirstApplied),
            LastApplied = After(times.LastApplied),
            Halted = After(times.Halted),
            Reverted = After(times.Reverted),
            Usable50 = After(times.Usable50),
            Usable97 = After(times.Usable97),
            Usable99 = After(times.Usable99),
        };

        double? After(long? time) => (time - release.Milliseconds) / 1000.0;
    }

    private static SeriesPoint Point(ScenarioPlan plan, int window, in WindowFigures at) => new(
        plan.WindowEnd(window).Milliseconds / 1000.0, at.WentDown - at.Recovered, at.Applied, at.Crashed,
        at.Recovered, at.Unprotected, at.ServicesDown, at.OnlineShare)
    {
        HungOrQuarantined = at.WentDown - at.Crashed,
    };

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
            SuccessfulAttacksWithoutFault = designs.Sum(d => d.Protection.SuccessfulWithoutFault),
            SuccessfulAttacksWithoutUpdate = designs.Sum(d => d.Protection.SuccessfulWithoutUpdate),
            AttacksFoundDown = designs.Sum(d => d.Protection.FoundDown),
            CompromisedEndpointDays = designs.Sum(d => d.Surface.CompromisedEndpointDays),
            AtMachine = books.Organisations.Sum(o => o.Count(TallyColumns.AtMachine)),
        };
        return Measures.Totals.Fill(
            totals, m => m.Counts is { } kind ? books.Transitions[(int)kind] : m.Read(totals)!.Value);
    }

    // The model's own numbers stand beside those of the scenario; a design that occurs twice tells them once, and what
    // the scenario gives a basis for it tells itself.
    private static IEnumerable<Assumption> Facts(ScenarioPlan plan, DesignTable designs) =>
        designs.All
        .SelectMany(design => design.Facts)
        .Concat(plan.Threat.Facts)
        .Concat(plan.Surface.Facts)
        .DistinctBy(fact => fact.Path)
        .Where(fact => !plan.Assumptions.Any(given => given.Path == fact.Path));

    private static RepairsResult Repairs(in RepairStatistics sum) => new(
        sum.Tickets, sum.Started, sum.Waited, (double)sum.WaitMs / 3_600_000.0, (double)sum.WorkMs / 3_600_000.0,
        sum.KeyLookups);
}
