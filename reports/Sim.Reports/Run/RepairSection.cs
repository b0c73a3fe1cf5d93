namespace Sim.Reports;

/// <summary>How machines that went down came back, by kind of device, and the queue of repairs by hand.</summary>
internal static class RepairSection
{
    public static IEnumerable<Block> Build(RunFacts facts)
    {
        ShareRow[] rows =
            [.. facts.Result.Shares.DeviceKind.Where(r => r.WentDown > 0).OrderByDescending(r => r.WentDown)];
        return rows.Length == 0 ? [new Paragraph("No machine went down, so none had to come back.")]
            : [WaysBack(facts, rows), .. Queue(facts.Result)];
    }

    private static StackChart WaysBack(RunFacts facts, ShareRow[] rows)
    {
        ShareRow all = Measures.Shares.Fill(
            new ShareRow("all machines", 0, 0, 0, 0, 0, 0, 0), m => rows.Sum(r => m.Read(r) ?? 0));
        Quotient<ShareRow>[] ways =
            [.. Measures.Shares.Shown(all).Where(m => m.DisjointPartOf is not null).Select(m => m.Quotients[0])];
        ShareRow[] drawn = [all, .. rows];
        string title = $"How {facts.Down.Machines} came back";
        return new StackChart
        {
            Id = "fig-repair",
            Title = title,
            Description = $"Of all {facts.Down.Machines}: "
                + string.Join(", ", ways.Select(w => $"{w.Part.Heading} {Cell(w, all)}")) + ".",
            Caption = $"Ways back, in percent of the machines of that kind that {facts.Down.Past}. "
                + $"n = {Numbers.Count(all.WentDown)} {facts.Down.Machines}; {facts.CountedMachines}.",
            Provenance = facts.Provenance,
            Table = Table.Of(title, drawn,
                [
                    ("Kind", r => Names.Plain(r.Key)), ("#" + ways[0].Divisor.Heading, r => Numbers.Count(r.WentDown)),
                    .. ways.Select(w => (
                        "#" + w.Part.Heading, (Func<ShareRow, Cell>)(r => $"{Cell(w.Part, r)} ({Cell(w, r)})"))),
                ]),
            Parts = [.. ways.Select(w => w.Part.Heading)],
            Rows = [.. drawn.Select(r => new PartRow(
                Names.Plain(r.Key), $"{Numbers.Words(r.WentDown)} {facts.Down.Past}",
                [.. ways.Select(w => w.Read(r))]))],
        };
    }

    private static IEnumerable<Block> Queue(SimResult result)
    {
        RepairsResult repairs = result.Repairs;
        if (repairs.Tickets == 0)
            return [];

        string waited = (repairs.Tickets == 1 ? "One machine" : Numbers.Words(repairs.Tickets) + " machines")
            + " waited for help";
        double begun = repairs.Started;

        // Work on them counts as far as it came.
        long unfinished = repairs.Started - result.RawTotals.ManualRepairs;
        string late = unfinished == 0 ? "" : $" until the end of the run, when {Numbers.Words(unfinished)} of them "
            + $"{(unfinished == 1 ? "was" : "were")} not finished";
        return
        [
            new Heading("The queue for a technician"),
            new Paragraph(begun == 0 ? $"{waited}, and nobody repaired by hand."
                : $"{waited}; technicians began {Numbers.Words(begun)} repairs, of which "
                    + $"{Numbers.Percent(repairs.Waited / begun)} had to wait. A repair waited "
                    + $"{Durations.Words(repairs.WaitHours / begun * 3600)} on average and took "
                    + $"{Durations.Words(repairs.WorkHours / begun * 3600)} of work, together "
                    + $"{Numbers.Words(repairs.WorkHours)} hours{late}. {Numbers.Words(repairs.KeyLookups)} needed a "
                    + "recovery key."),
        ];
    }

    private static string Cell(RecordMeasure<ShareRow> measure, ShareRow row) =>
        MetricText.Cell(measure, measure.Read(row));
}
