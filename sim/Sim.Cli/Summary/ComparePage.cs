using System.Globalization;
using Sim.Cli.Text;
using Sim.Contracts;
using Sim.Reports;

namespace Sim.Cli.Summary;

/// <summary>The summary of an experiment: the verdict, the answer in words, then arms and differences metric by metric.</summary>
internal static class ComparePage
{
    // What is more is in the table of the folder.
    private const int MostArms = 20;
    private const int MostMetricsOfMany = 2;
    private const int NameWidth = 26;
    private const int LabelWidth = 9;

    /// <param name="result">The result.</param>
    /// <param name="folder">The result folder as the user would type it, or null.</param>
    /// <param name="short">Only the verdict.</param>
    public static Page Of(ExperimentResult result, string? folder, bool @short)
    {
        Page page = Verdict(result);
        if (@short)
        {
            return page;
        }

        page.Blank().Paragraph(result.Title, 0, Tone.Strong).Paragraph(result.Question, 0, Tone.Dim);
        if (result.Year is { } year)
        {
            return End(YearPage.Write(page, result, year), result, folder);
        }

        foreach (string paragraph in ExperimentWords.Of(result).Concat(result.Words))
        {
            page.Blank().Paragraph(paragraph);
        }

        int metrics = result.Arms.Count > MostArms ? Math.Min(MostMetricsOfMany, result.Metrics.Count) : result.Metrics.Count;
        for (int metric = 0; metric < metrics; metric++)
        {
            Arms(page, result, metric);
            Differences(page, result, metric);
        }

        return End(page, result, folder);
    }

    private static Page End(Page page, ExperimentResult result, string? folder)
    {
        page.Blank();
        if (folder is not null)
        {
            page.Labelled("Report", LabelWidth, Path.Combine(folder, "report.html"));
            page.Labelled("Table", LabelWidth, Path.Combine(folder, result.Year is null ? "experiment.csv" : "year.csv"));
        }

        return page.Command("Repeat", LabelWidth, result.Repeat);
    }

    private static Page Verdict(ExperimentResult result)
    {
        string arms = result.Arms.Count == 1 ? "1 arm" : string.Create(CultureInfo.InvariantCulture, $"{result.Arms.Count} arms");
        string runs = result.Replications == 1
            ? "1 replication"
            : string.Create(CultureInfo.InvariantCulture, $"{result.Replications} replications");
        return new Page().Line(
            new Piece(result.Experiment, Tone.Strong), ": ",
            new Piece(result.Verdict, ToneOf(result.Verdict)), $", {arms}, {runs} each");
    }

    private static Tone ToneOf(string verdict) => verdict switch
    {
        "decided" => Tone.Good,
        "measured" => Tone.Strong,
        _ => Tone.Unsure,
    };

    private static void Arms(Page page, ExperimentResult result, int metric)
    {
        ExperimentMetric measured = result.Metrics[metric];
        page.Blank().Paragraph(measured.Label, 0, Tone.Strong);
        (string Name, ArmMetric Of)[] all = result.Levels.Count > 0
            ? [.. result.Levels.Select(l => (l.Name, l.Metrics[metric]))]
            : [.. result.Arms.Select(a => (a.Name, a.Metrics[metric]))];
        var table = new TextTable(Noun(result), ">mean", $">{Figures.Percent(result.Confidence)} interval", ">median", ">n");
        foreach ((string name, ArmMetric m) in all.Take(MostArms))
        {
            table.Row(
                Clip(name), Show(m.Mean, measured), Range(m.Low, m.High, measured), Show(m.Median, measured),
                m.N.ToString(CultureInfo.InvariantCulture));
        }

        table.Draw(page, 2);
        More(page, all.Length, Noun(result) + "s");
    }

    private static void Differences(Page page, ExperimentResult result, int metric)
    {
        ExperimentMetric measured = result.Metrics[metric];
        PairedDifference[] all = [.. (result.Levels.Count > 0 ? result.LevelDifferences : result.Differences).Where(d => d.Metric == measured.Metric)];
        if (all.Length == 0)
        {
            return;
        }

        page.Paragraph($"minus {result.Baseline}, pair by pair", 2, Tone.Dim);
        var table = new TextTable(Noun(result), ">difference", $">{Figures.Percent(result.Confidence)} interval", ">variance", "");
        foreach (PairedDifference d in all.Take(MostArms))
        {
            table.Row(
                Clip(d.Arm), Show(d.Mean, measured, "points"), Range(d.Low, d.High, measured, "points"),
                d.VarianceRatio is { } ratio ? "/" + Figures.Short(ratio) : "–", Judged(d, measured));
        }

        table.Draw(page, 2);
        More(page, all.Length, "differences");
    }

    private static string Noun(ExperimentResult result) => result.Levels.Count > 0 ? result.Factors[0].Name : "arm";

    private static Piece Judged(PairedDifference difference, ExperimentMetric metric) =>
        difference is { Decided: true, Mean: 0 } ? new Piece("same", Tone.Dim)
        : !difference.Decided ? new Piece("open", Tone.Unsure)
        : difference.Mean < 0 == metric.LowerIsBetter ? new Piece("better", Tone.Good)
        : new Piece("worse", Tone.Bad);

    private static void More(Page page, int count, string what)
    {
        if (count > MostArms)
        {
            page.Line(new Piece(string.Create(CultureInfo.InvariantCulture, $"  and {count - MostArms} more {what}"), Tone.Dim));
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

    private static string Clip(string name) => name.Length <= NameWidth ? name : name[..(NameWidth - 1)] + "…";
}
