using System.Globalization;
using Sim.Cli.Text;
using Sim.Contracts;
using Sim.Reports;

namespace Sim.Cli.Summary;

/// <summary>The tables of an experiment's summary: means and differences of the arms, or of the levels of each factor, metric by metric.</summary>
internal static class CompareTables
{
    // What is more is in the files of the folder.
    private const int MostRows = 20;
    private const int MostMetricsOfMany = 2;
    private const int NameWidth = 26;
    private const int HeadWidth = 24;

    /// <summary>Draws them below the words.</summary>
    public static void Draw(Page page, ExperimentResult result)
    {
        int metrics = result.Arms.Count > MostRows ? Math.Min(MostMetricsOfMany, result.Metrics.Count) : result.Metrics.Count;
        for (int metric = 0; metric < metrics; metric++)
        {
            page.Blank().Paragraph(result.Metrics[metric].Label, 0, Tone.Strong);
            foreach (CompareRows rows in CompareRows.Of(result, metric).Where(r => r.Compared))
            {
                Means(page, result, metric, rows);
                Differences(page, result, metric, rows);
            }
        }

        foreach (MarginResult condition in result.Margins.Where(m => !m.Compared))
        {
            Conditions(page, result, condition);
        }

        if (metrics < result.Metrics.Count)
        {
            page.Blank().Paragraph($"The report has the tables of {Figures.Counted(result.Metrics.Count - metrics, "more metric")}.", 0, Tone.Dim);
        }
    }

    private static void Means(Page page, ExperimentResult result, int metric, CompareRows rows)
    {
        ExperimentMetric measured = result.Metrics[metric];
        if (rows.Averaged.Length > 0)
        {
            page.Paragraph($"{rows.Noun}, {rows.Averaged}", 2, Tone.Dim);
        }

        var table = new TextTable(rows.Noun, ">mean", $">{Figures.Percent(result.Confidence)} interval", ">median", ">n");
        foreach ((string name, ArmMetric m) in rows.Points.Take(MostRows))
        {
            string n = m.N.ToString(CultureInfo.InvariantCulture);
            table.Row(
                Clip(name, NameWidth), Show(m.Mean, measured), Range(m.Low, m.High, measured), Show(m.Median, measured),
                m.N < result.Replications ? string.Create(CultureInfo.InvariantCulture, $"{n} of {result.Replications}") : n);
        }

        table.Draw(page, 2);
        More(page, rows.Points.Count, rows.Factor is null ? "arms" : "levels of " + rows.Factor);
        foreach (string missing in rows.Points.Take(MostRows).Where(p => p.Of.N < result.Replications)
            .Select(p => $"{p.Name}: {MissingWords.Of(measured, p.Of.N, result.Replications, rows.Arms)}; not compared"))
        {
            page.Paragraph(missing, 2, Tone.Unsure);
        }
    }

    private static void Differences(Page page, ExperimentResult result, int metric, CompareRows rows)
    {
        ExperimentMetric measured = result.Metrics[metric];
        PairedDifference[] all = [.. rows.Differences.Where(d => d.Metric == measured.Metric)];
        if (all.Length == 0)
        {
            return;
        }

        page.Paragraph($"minus {rows.Baseline}, pair by pair", 2, Tone.Dim);
        var table = new TextTable(rows.Noun, ">difference", $">{Figures.Percent(result.Confidence)} interval", ">variance", "");
        foreach (PairedDifference d in all.Take(MostRows))
        {
            table.Row(
                Clip(d.Arm, NameWidth), Show(d.Mean, measured, "points"), Range(d.Low, d.High, measured, "points"),
                d.VarianceRatio is { } ratio ? "/" + Figures.Short(ratio) : "–", Judged(d, measured, result.Replications));
        }

        table.Draw(page, 2);
        More(page, all.Length, "differences");
    }

    // Nobody chooses among conditions: a line for each, with the first metrics side by side.
    private static void Conditions(Page page, ExperimentResult result, MarginResult condition)
    {
        ExperimentMetric[] metrics = [.. result.Metrics.Take(MostMetricsOfMany)];
        string others = string.Join(" and ", result.Factors.Select(f => f.Name).Where(f => f != condition.Factor));
        page.Blank().Paragraph($"{condition.Factor}, a condition and no choice: means over {others}", 0, Tone.Strong);
        var table = new TextTable([condition.Factor, .. metrics.Select(m => ">" + Clip(m.Label, HeadWidth))]);
        foreach (LevelResult level in condition.Levels.Take(MostRows))
        {
            table.Row([Clip(level.Name, NameWidth), .. metrics.Select((m, i) => (Piece)Show(level.Metrics[i].Mean, m))]);
        }

        table.Draw(page, 2);
        More(page, condition.Levels.Count, "levels of " + condition.Factor);
    }

    private static Piece Judged(PairedDifference difference, ExperimentMetric metric, int replications) =>
        difference.N < replications ? new Piece("not compared", Tone.Unsure)
        : difference is { Decided: true, Mean: 0 } ? new Piece("same", Tone.Dim)
        : !difference.Decided ? new Piece("open", Tone.Unsure)
        : difference.Mean < 0 == metric.LowerIsBetter ? new Piece("better", Tone.Good)
        : new Piece("worse", Tone.Bad);

    private static void More(Page page, int count, string what)
    {
        if (count > MostRows)
        {
            page.Line(new Piece(string.Create(CultureInfo.InvariantCulture, $"  and {count - MostRows} more {what}"), Tone.Dim));
        }
    }

    private static string Range(double? low, double? high, ExperimentMetric metric, string share = "%") =>
        low is null || high is null ? "–" : $"{Show(low, metric, string.Empty)} to {Show(high, metric, share)}";

    // A difference of two shares is told in points, and an interval says its unit once.
    private static string Show(double? value, ExperimentMetric metric, string share = "%")
    {
        if (value is not { } number)
        {
            return "–";
        }

        double size = Math.Abs(number);
        return (number < 0 ? "−" : string.Empty) + metric.Unit switch
        {
            "share" => Figures.Value(size * 100) + (share.Length > 0 ? Figures.NoBreak + share : string.Empty),
            "seconds" => Figures.Seconds(size),
            _ => Figures.Short(size),
        };
    }

    private static string Clip(string name, int width) => name.Length <= width ? name : name[..(width - 1)] + "…";
}
