using System.Globalization;
using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>A table of measurements: medians with their range, and ratios to the first row.</summary>
internal static class BenchPage
{
    private const double Mebi = 1 << 20;

    public static TerminalText Of(BenchTable table)
    {
        TerminalText page = new TerminalText().Line(new Piece(table.Title, Tone.Strong));
        var text = new TextTable("", ">run", ">min–max", ">wall", ">peak MiB", ">ev/s", ">B/window", ">ratio");
        BenchRow first = table.Rows[0];
        foreach (BenchRow row in table.Rows)
        {
            double seconds = row.Median(s => s.Seconds);
            text.Row(
                row.Name,
                Number(seconds, "0.00"),
                $"{Number(row.Samples.Min(s => s.Seconds), "0.0")}–{Number(row.Samples.Max(s => s.Seconds), "0.0")}",
                Number(row.Median(s => s.WallSeconds), "0.0"),
                Number(row.Median(s => s.PeakBytes) / Mebi, "0"),
                Numbers.Brief(row.Samples[0].Events / seconds),
                Numbers.Brief(row.Median(s => (double)s.AllocatedBytes / Math.Max(1, s.Windows))),
                Number(Cost(row) / Cost(first), "0.00"));
        }

        text.Draw(page, 2);
        return page.Blank();
    }

    // By transition, so that rows of different size can be compared.
    private static double Cost(BenchRow row) => row.Median(s => s.Seconds / Math.Max(1, s.Events));

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
