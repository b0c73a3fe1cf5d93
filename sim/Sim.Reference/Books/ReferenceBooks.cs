namespace Sim.Reference;

/// <summary>
/// Closes the books of a walked run: every figure is counted from the endpoints, the services and the ledger.
/// </summary>
internal static class ReferenceBooks
{
    /// <summary>The books of a run that has ended.</summary>
    public static RunBooks Close(ScenarioPlan plan, Ledger ledger, IReadOnlyList<Organisation> fleet)
    {
        Organisation[] reached = [.. fleet.Where(organisation => organisation.Reached)];
        return new RunBooks
        {
            Digest = ledger.Windows[^1].Chain,
            Chain = [.. ledger.Windows.Select(window => LowHalf(window.Chain))],
            Transitions = [.. Enumerable.Range(0, TransitionKinds.Limit).Select(k => ledger.Count((TransitionKind)k))],
            Windows = [.. ledger.Windows.Select(window => new WindowFigures(
                window.Applied, window.WentDown, window.Recovered, window.Unprotected, window.ServicesDown,
                window.Crashed, window.OnlineShare))],
            PeakDown = ledger.PeakDown,
            ExpectedUseDown = ledger.ExpectedUseDown,
            Fleet = FleetBook.Of(plan, fleet),
            Reach = plan.Thinning == 1 ? new ReachFigures(0, 0, 0, []) : ReachTable.Estimate(plan),
            Organisations = [.. reached.Select(organisation => OrganisationBook.Of(plan, organisation))],
            Designs = DesignBook.Of(plan, reached),
            Zones = ZoneBook.ByZone(plan, fleet, reached, ledger.Windows),
            Services = ServiceBook.BySector(plan, reached, ledger.Outages),
            Repairs = ledger.Repairs with { Tickets = ledger.Count(TransitionKind.Waiting) },
            Milestones = Milestones(ledger, reached),
            Trace = ledger.Transitions,
        };
    }

    private static ulong LowHalf(string chain) =>
        ulong.Parse(chain.AsSpan(16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static MilestoneTimes Milestones(Ledger ledger, Organisation[] reached)
    {
        IEnumerable<Endpoint> endpoints = reached.SelectMany(organisation => organisation.Endpoints);
        return new MilestoneTimes
        {
            FirstApplied = endpoints.Min(endpoint => endpoint.AppliedAt),
            LastApplied = endpoints.Max(endpoint => endpoint.AppliedAt),
            Halted = ledger.HaltedAt,
            Reverted = ledger.RevertedAt,
            Usable50 = Usable(ledger, 50),
            Usable97 = Usable(ledger, 97),
            Usable99 = Usable(ledger, 99),
        };
    }

    // The end of the first window with at least so many percent of all endpoints back that went down, which is a number
    // to reach.
    private static long? Usable(Ledger ledger, long percent)
    {
        long needed = ((ledger.WentDown * percent) + 99) / 100;
        WindowRecord? first = needed == 0 ? null : ledger.Windows.FirstOrDefault(window => window.Recovered >= needed);
        return first?.EndsAt;
    }
}
