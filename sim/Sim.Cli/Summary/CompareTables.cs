using System.Globalization;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>
/// The tables of an experiment's summary: means and differences of the arms, or of the levels of each factor, metric by
/// metric.
/// </summary>
internal static class CompareTables
{
    // What is more is in the files of the folder.
    private const int MostRows = 20;
    private const int MostMetricsOfMany = 2;
    private const int NameWidth = 26;
    private const int HeadWidth = 24;

    /// <summary>Draws them below the words.</summary>
    public static void Draw(TerminalText page, ExperimentResult result)
    {
        Expectations(page, result);
        int metrics = result.Arms.Count > MostRows
            ? Math.Min(MostMetricsOfMany, result.Metrics.Count) : result.Metrics.Count;
        IReadOnlyList<PointSet> sets = PointSet.Of(result);
        for (int metric = 0; metric < metrics; metric++)
        {
            page.Blank().Paragraph(result.Metrics[metric].Label, 0, Tone.Strong);
            foreach (PointSet set in sets.Where(s => s.Compared))
            {
                Means(page, result, metric, set);
                Differences(page, result, metric, set);
            }
        }

        foreach (PointSet condition in sets.Where(s => !s.Compared))
            Conditions(page, result, condition);

        if (metrics < result.Metrics.Count)
            page.Blank()
                .Paragraph(
                    $"The report has the tables of {Numbers.Counted(result.Metrics.Count - metrics, "more metric")}.",
                    0, Tone.Dim);
    }

    // Which arms meet what is expected, and what backs it.
    private static void Expectations(TerminalText page, ExperimentResult result)
    {
        foreach (ExperimentExpectation of in result.Expectations)
        {
            var measured = new ExperimentMetric(of.Metric, of.Name, of.Unit, true);
            page.Blank().Paragraph(of.Name, 0, Tone.Strong);
            var table = new TextTable("arm", ">mean", $">{Numbers.ExactPercent(result.Confidence)} interval",
                ">held in", "");
            foreach (ArmExpectation arm in of.Arms.Take(MostRows))
            {
                table.Row(
                    Cells.Clip(arm.Arm, NameWidth), Show(arm.Mean, measured), Range(arm.Low, arm.High, measured),
                    string.Create(CultureInfo.InvariantCulture, $"{arm.Held} of {result.Replications}"),
                    new Piece(arm.Verdict.Word(),
                        arm.Verdict switch { ArmVerdict.Met => Tone.Good, ArmVerdict.Unmet => Tone.Bad,
                            _ => Tone.Unsure }));
            }

            table.Draw(page, 2);
            More(page, of.Arms.Count, "arms");
            foreach (ArmExpectation arm in of.Arms.Take(MostRows).Where(a => a.Reason.Length > 0))
                page.Paragraph($"{arm.Arm}: {arm.Reason}", 2, Tone.Unsure);
        }
    }

    private static void Means(TerminalText page, ExperimentResult result, int metric, PointSet set)
    {
        ExperimentMetric measured = result.Metrics[metric];
        if (set.Factor is not null)
            page.Paragraph($"{set.Noun}, {set.Averaged}", 2, Tone.Dim);

        var table = new TextTable(set.Noun, ">mean", $">{Numbers.ExactPercent(result.Confidence)} interval", ">median",
            ">n");
        foreach (ArmPoint point in set.Points.Take(MostRows))
        {
            ArmMetric m = point.Metrics[metric];
            string n = m.N.ToString(CultureInfo.InvariantCulture);
            table.Row(
                Cells.Clip(point.Name, NameWidth), Show(m.Mean, measured), Range(m.Low, m.High, measured),
                Show(m.Median, measured),
                m.N < result.Replications
                    ? string.Create(CultureInfo.InvariantCulture, $"{n} of {result.Replications}") : n);
        }

        table.Draw(page, 2);
        More(page, set.Points.Count, set.Factor is null ? "arms" : "levels of " + set.Factor);
        foreach (ArmPoint point in set.Points.Take(MostRows))
        {
            ArmMetric of = point.Metrics[metric];
            if (of.N == result.Replications)
                continue;

            string missing = MissingWords.Of(measured, of.N, result.Replications, point.Arms, of.Why);
            page.Paragraph($"{point.Name}: {missing}{MissingWords.Why(of)}; not compared", 2, Tone.Unsure);
        }
    }

    private static void Differences(TerminalText page, ExperimentResult result, int metric, PointSet set)
    {
        ExperimentMetric measured = result.Metrics[metric];
        PairedDifference[] all = [.. set.Differences.Where(d => d.Metric == measured.Metric)];
        if (all.Length == 0)
            return;

        page.Paragraph($"minus {set.Baseline}, pair by pair", 2, Tone.Dim);
        var table = new TextTable(set.Noun, ">difference", $">{Numbers.ExactPercent(result.Confidence)} interval",
            ">variance", "");
        foreach (PairedDifference d in all.Take(MostRows))
        {
            table.Row(
                Cells.Clip(d.Arm, NameWidth), Show(d.Mean, measured, isDifference: true),
                Range(d.Low, d.High, measured, isDifference: true),
                d.VarianceRatio is { } ratio ? "/" + Numbers.Brief(ratio) : "–",
                Judged(d, measured, result.Replications));
        }

        table.Draw(page, 2);
        More(page, all.Length, "differences");
    }

    // Nobody chooses among conditions: a line for each, with the first metrics side by side.
    private static void Conditions(TerminalText page, ExperimentResult result, PointSet condition)
    {
        ExperimentMetric[] metrics = [.. result.Metrics.Take(MostMetricsOfMany)];
        page.Blank()
            .Paragraph(
                $"{condition.Noun}, a condition and no choice: means over {string.Join(" and ", condition.Others)}", 0,
                Tone.Strong);
        var table = new TextTable([condition.Noun, .. metrics.Select(m => ">" + Cells.Clip(m.Label, HeadWidth))]);
        foreach (ArmPoint level in condition.Points.Take(MostRows))
            table.Row(
                [Cells.Clip(level.Name, NameWidth),
                    .. metrics.Select((m, i) => (Piece)Show(level.Metrics[i].Mean, m))]);

        table.Draw(page, 2);
        More(page, condition.Points.Count, "levels of " + condition.Noun);
    }

    private static Piece Judged(PairedDifference difference, ExperimentMetric metric, int replications) =>
        difference.N < replications ? new Piece("not compared", Tone.Unsure)
        : difference is { Decided: true, Mean: 0 } ? new Piece("same", Tone.Dim)
        : !difference.Decided ? new Piece("open", Tone.Unsure)
        : difference.Mean < 0 == metric.LowerIsBetter ? new Piece("better", Tone.Good)
        : new Piece("worse", Tone.Bad);

    private static void More(TerminalText page, int count, string what)
    {
        if (count > MostRows)
            page.Line(
                new Piece(string.Create(CultureInfo.InvariantCulture, $"  and {count - MostRows} more {what}"),
                    Tone.Dim));
    }

    // An interval says the unit of its shares once.
    private static string Range(double? low, double? high, ExperimentMetric metric, bool isDifference = false) =>
        low is null || high is null ? "–"
        : $"{Show(low, metric, isDifference).Split(Numbers.NoBreak + "points")[0].TrimEnd('%')} to "
            + $"{Show(high, metric, isDifference)}";

    // A difference of two shares is told in points.
    private static string Show(double? value, ExperimentMetric metric, bool isDifference = false)
    {
        if (value is not { } number)
            return "–";

        double size = Math.Abs(number);
        return (number < 0 ? "−" : string.Empty) + metric.Unit switch
        {
            "share" => isDifference ? Numbers.Three(size * 100) + Numbers.NoBreak + "points" : Numbers.Percent(size),
            "seconds" => Durations.Figures(size),
            _ => Numbers.Brief(size),
        };
    }
}
