namespace Sim.Cli;

/// <summary>A table of measurements: medians with their range, and ratios to the first row.</summary>
internal static class BenchPage
{
    private const double Mebi = 1 << 20;

    public static TerminalText Of(BenchTable table) => TerminalPage.Of(
    [
        new Heading(table.Title),
        Table.Of("", table.Rows,
            ("", r => r.Name),
            ("#run", r => Number(Seconds(r), "0.00")),
            ("#min–max", r => $"{Number(r.Samples.Min(s => s.Seconds), "0.0")}–"
                + Number(r.Samples.Max(s => s.Seconds), "0.0")),
            ("#wall", r => Number(r.Median(s => s.WallSeconds), "0.0")),
            ("#peak MiB", r => Number(r.Median(s => s.PeakBytes) / Mebi, "0")),
            ("#ev/s", r => Numbers.Brief(r.Samples[0].Events / Seconds(r))),
            ("#B/window", r => Numbers.Brief(r.Median(s => (double)s.AllocatedBytes / Math.Max(1, s.Windows)))),
            ("#ratio", r => Number(Cost(r) / Cost(table.Rows[0]), "0.00"))),
        new Statement([""]),
    ]);

    private static double Seconds(BenchRow row) => row.Median(s => s.Seconds);

    // By transition, so that rows of different size can be compared.
    private static double Cost(BenchRow row) => row.Median(s => s.Seconds / Math.Max(1, s.Events));

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
