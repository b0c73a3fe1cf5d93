namespace Sim.Reports;

/// <summary>Parts of a result that contradict themselves: designs, services, organisations and repairs.</summary>
internal static class PartRules
{
    /// <summary>Notes every contradiction.</summary>
    public static void Check(SimResult result, RuleBook book)
    {
        Designs(result, book);
        Services(result.Services, book);
        Organisations(result.Organisations, book);
        RepairsResult repairs = result.Repairs;
        book.Part(repairs.Started, repairs.Tickets, "$.repairs.started", "$.repairs.tickets");
        book.Part(repairs.Waited, repairs.Started, "$.repairs.waited", "$.repairs.started");
        book.Part(repairs.KeyLookups, repairs.Started, "$.repairs.keyLookups", "$.repairs.started");
        book.Part(result.RawTotals.ManualRepairs, repairs.Started, "$.rawTotals.manualRepairs", "$.repairs.started");
    }

    private static void Designs(SimResult result, RuleBook book)
    {
        for (int i = 0; i < result.Designs.Count; i++)
        {
            DesignResult design = result.Designs[i];
            Place at = new("$.designs", i);
            book.Part(design.Exposed, design.Endpoints, at + ".exposed", at + ".endpoints");
            book.Part(design.Exposed, result.RawTotals.Exposed, at + ".exposed", "$.rawTotals.exposed");
            Int128 shown = 0;
            for (int o = 0; o < design.Outcomes.Count; o++)
            {
                book.Must(EnumWords.TryRead(design.Outcomes[o].Outcome, out Outcome _),
                    new Place((at + ".outcomes").ToString(), o, ".outcome"), design.Outcomes[o].Outcome,
                    "one of " + string.Join(", ", EnumWords.All<Outcome>()));
                shown += design.Outcomes[o].Count;
            }

            book.Must(shown <= design.Exposed, at + ".outcomes", $"a list whose counts add up to {shown.ToString(CultureInfo.InvariantCulture)}",
                "at most the machines that were reached");
        }
    }

    private static void Services(IReadOnlyList<ServiceResult> services, RuleBook book)
    {
        for (int i = 0; i < services.Count; i++)
        {
            Place at = new("$.services", i);
            book.Part(services[i].Hit, services[i].Count, at + ".hit", at + ".count");
            book.Part(services[i].StillDown, services[i].Hit, at + ".stillDown", at + ".hit");
            if (services[i].StillDown == 0)
            {
                Back(services[i].BackWithin, (at + ".backWithin").ToString(), book);
            }
        }
    }

    // Where all outages have ended, a longer time cannot have a smaller share.
    private static void Back(IReadOnlyList<BackWithin> shares, string at, RuleBook book)
    {
        double before = 0;
        for (int i = 0; i < shares.Count; i++)
        {
            double share = shares[i].Share ?? before;
            book.Must(share >= before, new Place(at, i) + ".share", share, "at least that of the shorter time before");
            before = share;
        }
    }

    private static void Organisations(OrganisationsResult organisations, RuleBook book)
    {
        book.Part(organisations.Hit, organisations.Total, "$.organisations.hit", "$.organisations.total");
        for (int i = 0; i < organisations.Largest.Count; i++)
        {
            LargestHit largest = organisations.Largest[i];
            Place at = new("$.organisations.largest", i);
            book.Part(largest.Hit, largest.Among, at + ".hit", at + ".among");
            book.Part(largest.Among, largest.N, at + ".among", at + ".n");
        }

        for (int i = 0; i < organisations.Worst.Count; i++)
        {
            OrganisationRow row = organisations.Worst[i];
            Place at = new("$.organisations.worst", i);
            book.Part(row.WentDown, row.Endpoints, at + ".wentDown", at + ".endpoints");
            book.Must(row.BackAfterHours is null or <= ResultRules.MostSeconds / 3600, at + ".backAfterHours", row.BackAfterHours, "at most 8784");
        }
    }
}
