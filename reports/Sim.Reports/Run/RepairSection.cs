namespace Sim.Reports;

/// <summary>How machines that went down came back, by kind of device, and the queue of repairs by hand.</summary>
internal static class RepairSection
{
    private static readonly (string Name, Func<ShareRow, long> Of)[] Ways =
    [
        ("by hand", r => r.ManualRepairs), ("healed itself", r => r.SelfHealed), ("from the cloud", r => r.CloudHealed),
        ("still down", r => r.StillDown),
    ];

    // Most designs either loop or stay up: this way back has a place only where somebody took it.
    private static readonly (string Name, Func<ShareRow, long> Of) Restart = ("worked after a restart", r => r.Restarted);

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        ShareRow[] rows = [.. facts.Result.Shares.DeviceKind.Where(r => r.WentDown > 0).OrderByDescending(r => r.WentDown)];
        if (rows.Length == 0)
        {
            markup.Element("p", "No machine went down, so none had to come back.");
            return;
        }

        ShareRow all = new(
            "all machines", rows.Sum(r => r.Endpoints), rows.Sum(r => r.Exposed), rows.Sum(r => r.Crashed),
            rows.Sum(r => r.InHitOrganisations), rows.Sum(r => r.ManualRepairs), rows.Sum(r => r.SelfHealed),
            rows.Sum(r => r.CloudHealed))
        {
            Restarted = rows.Sum(r => r.Restarted),
            Hung = rows.Sum(r => r.Hung),
            Quarantined = rows.Sum(r => r.Quarantined),
        };
        (string Name, Func<ShareRow, long> Of)[] ways = all.Restarted > 0 ? [.. Ways, Restart] : Ways;
        ShareRow[] drawn = [all, .. rows];
        StackChart chart = new()
        {
            Id = "fig-repair",
            Title = $"How {facts.Down.Machines} came back",
            Description = $"Of all {facts.Down.Machines}: {string.Join(", ", ways.Select(w => $"{w.Name} {Numbers.Percent(Share(w.Of(all), all))}"))}.",
            Parts = [.. ways.Select(w => w.Name)],
            Rows = [.. drawn.Select(r => new StackRow(
                Names.Plain(r.Key), $"{Numbers.Words(r.WentDown)} {facts.Down.Past}", [.. ways.Select(w => Share(w.Of(r), r))]))],
        };
        string caption = $"Ways back, in percent of the machines of that kind that {facts.Down.Past}. "
            + $"n = {Numbers.Count(all.WentDown)} {facts.Down.Machines}; {facts.CountedMachines}.";
        Figure.Write(markup, caption, facts.Provenance, chart.Draw, ChartSize.Page, Table(drawn, chart.Title, facts.Down.Heading, ways));
        WriteQueue(markup, facts.Result);
    }

    private static void WriteQueue(Markup markup, SimResult result)
    {
        RepairsResult repairs = result.Repairs;
        if (repairs.Tickets == 0)
        {
            return;
        }

        markup.Element("h3", "The queue for a technician");
        if (repairs.Started == 0)
        {
            markup.Element("p", $"{Waiting(repairs.Tickets)} for help, and nobody repaired by hand.");
            return;
        }

        double wait = repairs.WaitHours / repairs.Started;
        double work = repairs.WorkHours / repairs.Started;
        markup.Element(
            "p",
            $"{Waiting(repairs.Tickets)} for help; technicians began "
            + $"{Numbers.Words(repairs.Started)} repairs, of which {Numbers.Percent(Share(repairs.Waited, repairs.Started))} had to "
            + $"wait. A repair waited {Durations.Words(wait * 3600)} on average and took {Durations.Words(work * 3600)} of work, "
            + $"together {Numbers.Words(repairs.WorkHours)} hours{Unfinished(repairs.Started - result.RawTotals.ManualRepairs)}. "
            + $"{Numbers.Words(repairs.KeyLookups)} needed a recovery key.");
    }

    // Their work counts as far as it came.
    private static string Unfinished(long repairs) =>
        repairs == 0 ? "" : $" until the end of the run, when {Numbers.Words(repairs)} of them {(repairs == 1 ? "was" : "were")} not finished";

    private static string Waiting(long tickets) => tickets == 1 ? "One machine waited" : Numbers.Words(tickets) + " machines waited";

    private static DataTable Table(
        ShareRow[] rows, string caption, string heading, (string Name, Func<ShareRow, long> Of)[] ways) => new(
        caption,
        ["Kind", "#" + heading, .. ways.Select(w => "#" + char.ToUpperInvariant(w.Name[0]) + w.Name[1..])],
        [.. rows.Select(r => (string[])[Names.Plain(r.Key), Numbers.Count(r.WentDown), .. ways.Select(w => With(w.Of(r), r))])]);

    private static double Share(long part, ShareRow row) => Share(part, row.WentDown);

    private static double Share(long part, long whole) => whole == 0 ? 0 : (double)part / whole;

    private static string With(long part, ShareRow row) => $"{Numbers.Count(part)} ({Numbers.Percent(Share(part, row))})";
}
