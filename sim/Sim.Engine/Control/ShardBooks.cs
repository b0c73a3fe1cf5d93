namespace Sim.Engine;

/// <summary>Closes the books of a host with shards. Rows go in the order of the fleet, so no partition shows.</summary>
internal static class ShardBooks
{
    public static RunBooks Close(
        RunModel model, RolloutReducer rollout, LedgerReducer ledger, IReadOnlyList<Shard> shards,
        IReadOnlyList<Transition> releaseTrace)
    {
        Series series = ledger.Series;
        RepairStatistics repairs = default;
        Int128 expectedUse = 0;
        foreach (Shard shard in shards)
        {
            repairs += shard.Repairs;
            expectedUse += shard.CloseExpectedUse();
        }

        return new RunBooks
        {
            Digest = ledger.Digest,
            Chain = series.Chain,
            Transitions = [.. Enumerable.Range(0, TransitionKinds.Limit).Select(kind =>
                rollout.Count((TransitionKind)kind) + shards.Sum(s => s.Count((TransitionKind)kind)))],
            Windows = series,
            PeakDown = ledger.PeakDown,
            ExpectedUseDown = expectedUse,
            Fleet = Fleet(model.Census),
            Reach = model.Reach,
            Organisations = Organisations(model, shards),
            Designs = Designs(model, shards),
            Zones = Zones(model, ledger.Zones),
            Services = Services(model, shards),
            Repairs = repairs,
            Milestones = Milestones(model, series, shards),
            Trace = [.. releaseTrace, .. shards.SelectMany(s => s.Trace)],
        };
    }

    internal static FleetFigures Fleet(Census census) => new(
        census.Organisations, census.OrganisationsInFleet, census.Endpoints, census.EndpointsInFleet,
        census.ByCountryAndKind, census.BySectorAndKind);

    private static OrganisationFigures[] Organisations(RunModel model, IReadOnlyList<Shard> shards)
    {
        var figures = new OrganisationFigures[model.Reached.Count];
        foreach (Shard shard in shards)
        {
            for (int slot = 0; slot < shard.Organisations.Count; slot++)
                figures[shard.Organisations[slot].Number] = Organisation(model, shard.Organisations[slot], shard.Tally,
                    slot);
        }

        return figures;
    }

    private static OrganisationFigures Organisation(RunModel model, ReachedOrganisation organisation, Tally tally,
        int slot)
    {
        int kinds = model.Plan.Fleet.Kinds.Count;
        var sizes = new long[kinds];
        var counts = new long[kinds, TallyColumns.Count];
        foreach (Segment segment in organisation.Segments)
            sizes[segment.Kind] += segment.Count;

        for (int kind = 0; kind < kinds; kind++)
        {
            ReadOnlySpan<int> columns = tally.Counts(slot, kind);
            for (int column = 0; column < columns.Length; column++)
                counts[kind, column] = columns[column];
        }

        bool back = tally.DownNow(slot) == 0 && tally.LastUp(slot) != long.MinValue;
        return new OrganisationFigures
        {
            Key = organisation.Source.Key,
            Group = organisation.Source.Group,
            Index = organisation.Source.Index,
            Sector = organisation.Source.Sector,
            Country = organisation.Source.Country,
            Design = organisation.Design,
            Technicians = organisation.Crew,
            Sizes = sizes,
            Counts = counts,
            DownMs = tally.DownMs(slot, model.Plan.Duration.Milliseconds),
            BackAfterMs = back ? tally.LastUp(slot) - tally.FirstDown(slot) : null,
        };
    }

    private static DesignFigures[] Designs(RunModel model, IReadOnlyList<Shard> shards)
    {
        var figures = new DesignFigures[model.Programs.Count];
        for (int design = 0; design < figures.Length; design++)
        {
            figures[design] = new DesignFigures();
            foreach (Shard shard in shards)
                figures[design].Add(shard.Protection.Close(design, model.Plan.Duration.Milliseconds));
        }

        return figures;
    }

    private static ZoneFigures[] Zones(RunModel model, ZoneSeries series)
    {
        var zones = new ZoneFigures[model.Tables.Zones.Length];
        for (int zone = 0; zone < zones.Length; zone++)
        {
            zones[zone] =
                new ZoneFigures(model.Tables.Zones[zone], model.Census.ByZone[zone], series.Down(zone));
        }

        return zones;
    }

    private static ServiceFigures[] Services(RunModel model, IReadOnlyList<Shard> shards)
    {
        int sectors = model.Plan.Fleet.Sectors.Count;
        var sum = new ServiceStatistics(sectors, model.Plan.Duration.Milliseconds);
        foreach (Shard shard in shards)
            sum.Add(shard.CloseServices());

        return [.. Enumerable.Range(0, sectors).Select(sum.Figures)];
    }

    private static MilestoneTimes Milestones(RunModel model, Series series, IReadOnlyList<Shard> shards)
    {
        long first = shards.Min(s => s.Tally.FirstApplied);
        long last = shards.Max(s => s.Tally.LastApplied);
        long end = model.Plan.Duration.Milliseconds;
        return new MilestoneTimes
        {
            FirstApplied = first == long.MaxValue ? null : first,
            LastApplied = last == long.MinValue ? null : last,
            Halted = model.Stages.Halt < end ? model.Stages.Halt : null,
            Reverted = model.Stages.Revert < end ? model.Stages.Revert : null,
            Usable50 = Usable(model, series, 50),
            Usable97 = Usable(model, series, 97),
            Usable99 = Usable(model, series, 99),
        };
    }

    private static long? Usable(RunModel model, Series series, int percent)
    {
        long wentDown = series.WentDown[^1];
        for (int window = 0; window < series.Count && wentDown > 0; window++)
        {
            if (series.Recovered[window] * 100 >= wentDown * percent)
                return model.Plan.WindowEnd(window).Milliseconds;
        }

        return null;
    }
}
