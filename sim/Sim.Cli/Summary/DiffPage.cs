using System.Globalization;
using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>Two results beside each other: the answer first, then what was asked differently, then what came out.</summary>
internal static class DiffPage
{
    private const int SettingWidth = 20;
    private const int PathWidth = 32;
    private const int LabelWidth = 3;

    /// <param name="difference">What differs.</param>
    /// <param name="a">The first result as the user named it.</param>
    /// <param name="b">The second.</param>
    public static TerminalText Of(ResultDifference difference, string a, string b)
    {
        TerminalText page = new TerminalText()
            .Append(Answer(difference))
            .Blank()
            .Labelled("A", LabelWidth, a)
            .Labelled(string.Empty, LabelWidth, difference.A.Result.Repeat, Tone.Dim)
            .Labelled("B", LabelWidth, b)
            .Labelled(string.Empty, LabelWidth, difference.B.Result.Repeat, Tone.Dim);
        Settings(page, difference.Settings);
        Figures(page, "Totals", difference.Totals);
        Figures(page, "Milestones after the release", difference.Milestones);
        Expectations(page, difference.Expectations);
        return difference.Divergence is { } divergence ? Part(page, divergence) : page;
    }

    private static TerminalText Answer(ResultDifference difference)
    {
        var page = new TerminalText();
        if (difference.IsEqual)
        {
            return page.Line(new Piece("equal", Tone.Good), $": both have the digest {difference.A.Result.Digest}");
        }

        if (difference.IsNonDeterminism)
        {
            return page
                .Line(new Piece("NOT DETERMINISTIC", Tone.Bad), ": the same run has two results.")
                .Paragraph("Scenario, seeds and version are the same, so the results must be. Look closer with 'sim verify'.");
        }

        (string Word, int Count)[] counts =
        [
            ("setting", difference.Settings.Count), ("total", difference.Totals.Count),
            ("milestone", difference.Milestones.Count), ("expectation", difference.Expectations.Count),
        ];
        string what = string.Join(", ", counts.Where(c => c.Count > 0).Select(c => Numbers.Counted(c.Count, c.Word)));
        string same = difference.A.Result.Digest == difference.B.Result.Digest ? "; what happens is the same" : string.Empty;
        return page.Hanging([new Piece("different", Tone.Unsure)], $": {(what.Length > 0 ? what : "the digest only")}{same}", 2);
    }

    private static void Settings(TerminalText page, IReadOnlyList<SettingDifference> settings)
    {
        if (settings.Count == 0)
        {
            return;
        }

        page.Blank().Line(new Piece("Settings", Tone.Strong));
        var table = new TextTable("", ">A", ">B");
        foreach (SettingDifference setting in settings)
        {
            table.Row(Cells.ClipLeft(setting.Path, PathWidth), Clip(setting.A), Clip(setting.B));
        }

        table.Draw(page, 2);
    }

    private static void Figures(TerminalText page, string title, IReadOnlyList<FigureDifference> figures)
    {
        if (figures.Count == 0)
        {
            return;
        }

        page.Blank().Line(new Piece(title, Tone.Strong));
        var table = new TextTable("", ">A", ">B", ">B − A", ">");
        foreach (FigureDifference figure in figures)
        {
            Row(table, figure);
        }

        table.Draw(page, 2);
    }

    private static void Expectations(TerminalText page, IReadOnlyList<ExpectationDifference> expectations)
    {
        if (expectations.Count == 0)
        {
            return;
        }

        page.Blank().Line(new Piece("Expectations", Tone.Strong));
        foreach (ExpectationDifference expectation in expectations)
        {
            page.Paragraph(expectation.Name, 2)
                .Line("    A  ", Outcome(expectation.A))
                .Line("    B  ", Outcome(expectation.B));
        }
    }

    private static TerminalText Part(TerminalText page, SeriesDivergence divergence)
    {
        string window = string.Create(CultureInfo.InvariantCulture, $"window {divergence.Window}");
        page.Blank().Line(
            new Piece("First difference", Tone.Strong),
            $" at the end of {window}, {Durations.Clock((long)(divergence.A.T * 1000))} after the start");
        var table = new TextTable("", ">A", ">B", ">B − A", ">");
        foreach (RecordMeasure<SeriesPoint> column in Measures.Series)
        {
            Row(table, new(column.Label, column, column.Read(divergence.A), column.Read(divergence.B)));
        }

        table.Draw(page, 2);
        return page;
    }

    private static Piece Outcome(ExpectationResult? expectation)
    {
        if (expectation is null)
        {
            return new Piece("not stated", Tone.Dim);
        }

        Tone tone = expectation.Verdict switch { Verdict.Held => Tone.Good, Verdict.Violated => Tone.Bad, _ => Tone.Unsure };
        return new Piece($"{expectation.Verdict.Word()}, {MetricText.Value(expectation.Metric, expectation.Measured)}", tone);
    }

    private static void Row(TextTable table, FigureDifference figure)
    {
        if (!Nullable.Equals(figure.A, figure.B))
        {
            table.Row(
                figure.Name, MeasureText.Cell(figure.Measure, figure.A), MeasureText.Cell(figure.Measure, figure.B),
                Change(figure), Relative(figure));
        }
    }

    private static string Change(FigureDifference figure)
    {
        if (figure is not { A: { } a, B: { } b })
        {
            return string.Empty;
        }

        double size = Math.Abs(b - a);
        return (b > a ? "+" : "−") + (figure.Measure.Unit is MetricUnit.Share
            ? MetricText.Distance(MetricUnit.Share, size)
            : MeasureText.Cell(figure.Measure, size));
    }

    private static string Relative(FigureDifference figure) =>
        figure is { A: { } a and not 0, B: { } b, Measure.Unit: not MetricUnit.Share }
            ? (b >= a ? "+" : "−") + Numbers.Percent(Math.Abs((b - a) / a))
            : string.Empty;

    private static string Clip(string? value) => value is null ? "–" : Cells.Clip(value, SettingWidth);
}
