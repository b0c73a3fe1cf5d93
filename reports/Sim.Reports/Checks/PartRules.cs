namespace Sim.Reports;

/// <summary>Parts of a result that contradict themselves: designs, services, organisations and repairs.</summary>
internal static class PartRules
{
    public static void Check(SimResult result, RuleBook book)
    {
        RuleBook.Each(result.Designs, "$.designs", (design, at) => Design(design, at, result.RawTotals, book));
        RuleBook.Each(result.Services, "$.services", (service, at) => Service(service, at, book));
        Organisations(result.Organisations, book);
        RepairsResult repairs = result.Repairs;
        book.Part("$.repairs", (".started", repairs.Started), (".tickets", repairs.Tickets));
        book.Part("$.repairs", (".waited", repairs.Waited), (".started", repairs.Started));
        book.Part("$.repairs", (".keyLookups", repairs.KeyLookups), (".started", repairs.Started));
        book.Part(result.RawTotals.ManualRepairs, repairs.Started, "$.rawTotals.manualRepairs", "$.repairs.started");
    }

    private static void Design(DesignResult design, Place at, RunTotals totals, RuleBook book)
    {
        book.Part(at, (".exposed", design.Exposed), (".endpoints", design.Endpoints));
        book.Part(design.Exposed, totals.Exposed, at + ".exposed", "$.rawTotals.exposed");
        Int128 shown = 0;
        RuleBook.Each(design.Outcomes, $"{at}.outcomes", (of, place) =>
        {
            shown += of.Count;
            book.Must(EnumWords.TryRead(of.Outcome, out Outcome _), place + ".outcome", of.Outcome, "one of "
                + string.Join(", ", EnumWords.All<Outcome>()));
        });
        book.Must(shown <= design.Exposed, at + ".outcomes",
            $"a list whose counts add up to {shown.ToString(CultureInfo.InvariantCulture)}",
            "at most the machines that were reached");
    }

    // Where all outages have ended, a longer time cannot have a smaller share.
    private static void Service(ServiceResult service, Place at, RuleBook book)
    {
        book.Part(at, (".hit", service.Hit), (".count", service.Count));
        book.Part(at, (".stillDown", service.StillDown), (".hit", service.Hit));
        double before = 0;
        RuleBook.Each(service.StillDown == 0 ? service.BackWithin : [], $"{at}.backWithin", (back, place) =>
        {
            double share = back.Share ?? before;
            book.Must(share >= before, place + ".share", share, "at least that of the shorter time before");
            before = share;
        });
    }

    private static void Organisations(OrganisationsResult organisations, RuleBook book)
    {
        book.Part("$.organisations", (".hit", organisations.Hit), (".total", organisations.Total));
        RuleBook.Each(organisations.Largest, "$.organisations.largest", (largest, at) =>
        {
            book.Part(at, (".hit", largest.Hit), (".among", largest.Among));
            book.Part(at, (".among", largest.Among), (".n", largest.N));
        });
        RuleBook.Each(organisations.Worst, "$.organisations.worst", (row, at) =>
        {
            book.Part(at, (".wentDown", row.WentDown), (".endpoints", row.Endpoints));
            book.Must(row.BackAfterHours is null or <= ResultRules.MostSeconds / 3600, at + ".backAfterHours",
                row.BackAfterHours, "at most 8784");
        });
    }
}
