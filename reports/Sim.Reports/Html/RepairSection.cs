namespace Sim.Reports;

/// <summary>How crashed machines came back, by kind of device, and the queue of repairs by hand.</summary>
internal static class RepairSection
{
    private static readonly string[] Parts = ["by hand", "healed itself", "from the cloud", "still down"];

    // Most designs either loop or do not crash: this way back has a place only where somebody took it.
    private const string Restart = "worked after a restart";

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        ShareRow[] rows = [.. facts.Result.Shares.DeviceKind.Where(r => r.Crashed > 0).OrderByDescending(r => r.Crashed)];
        if (rows.Length == 0)
        {
            markup.Element("p", "No machine crashed, so none had to come back.");
            return;
        }

        ShareRow all = new(
            "all machines", rows.Sum(r => r.Endpoints), rows.Sum(r => r.Exposed), rows.Sum(r => r.Crashed),
            rows.Sum(r => r.InHitOrganisations), rows.Sum(r => r.ManualRepairs), rows.Sum(r => r.SelfHealed),
            rows.Sum(r => r.CloudHealed))
        {
            Restarted = rows.Sum(r => r.Restarted),
        };
        bool restarts = all.Restarted > 0;
        ShareRow[] drawn = [all, .. rows];
        StackChart chart = new()
        {
            Id = "fig-repair",
            Title = "How crashed machines came back",
            Description = $"Of all crashed machines {Numbers.Percent(Share(all.ManualRepairs, all))} were repaired by hand, "
                + $"{Numbers.Percent(Share(all.SelfHealed, all))} healed themselves, "
                + $"{Numbers.Percent(Share(all.CloudHealed, all))} from the cloud"
                + (restarts ? $", {Numbers.Percent(Share(all.Restarted, all))} worked after a restart." : "."),
            Parts = restarts ? [.. Parts, Restart] : Parts,
            Rows = [.. drawn.Select(r => new StackRow(Names.Plain(r.Key), Numbers.Words(r.Crashed) + " crashed", Shares(r, restarts)))],
        };
        string caption = "Ways back, in percent of the machines of that kind that crashed. "
            + $"n = {Numbers.Count(all.Crashed)} crashed machines; {facts.CountedMachines}.";
        Figure.Write(markup, caption, facts.Provenance, chart.Draw, ChartSize.Page, Table(drawn, chart.Title, restarts));
        WriteQueue(markup, facts.Result.Repairs);
    }

    private static void WriteQueue(Markup markup, RepairsResult repairs)
    {
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
            + $"together {Numbers.Words(repairs.WorkHours)} hours. {Numbers.Words(repairs.KeyLookups)} needed a recovery key.");
    }

    private static string Waiting(long tickets) => tickets == 1 ? "One machine waited" : Numbers.Words(tickets) + " machines waited";

    private static DataTable Table(ShareRow[] rows, string caption, bool restarts) => new(
        caption,
        ["Kind", "#Crashed", "#By hand", "#Healed itself", "#From the cloud", "#Still down", .. restarts ? (string[])["#Worked after a restart"] : []],
        [.. rows.Select(r => (string[])
        [
            Names.Plain(r.Key), Numbers.Count(r.Crashed), With(r.ManualRepairs, r), With(r.SelfHealed, r), With(r.CloudHealed, r),
            With(r.StillDown, r), .. restarts ? (string[])[With(r.Restarted, r)] : [],
        ])]);

    private static double[] Shares(ShareRow row, bool restarts) =>
    [
        Share(row.ManualRepairs, row), Share(row.SelfHealed, row), Share(row.CloudHealed, row), Share(row.StillDown, row),
        .. restarts ? (double[])[Share(row.Restarted, row)] : [],
    ];

    private static double Share(long part, ShareRow row) => Share(part, row.Crashed);

    private static double Share(long part, long whole) => whole == 0 ? 0 : (double)part / whole;

    private static string With(long part, ShareRow row) => $"{Numbers.Count(part)} ({Numbers.Percent(Share(part, row))})";
}
