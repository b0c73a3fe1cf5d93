using System.Globalization;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>
/// Two results beside each other: the answer first, then what was asked differently, then what came out.
/// </summary>
internal static class DiffPage
{
    private const int SettingWidth = 20;
    private const int PathWidth = 32;
    private const int LabelWidth = 3;

    /// <param name="difference">What differs.</param>
    /// <param name="a">The first result as the user named it.</param>
    /// <param name="b">The second.</param>
    public static TerminalText Of(RunComparison difference, string a, string b)
    {
        TerminalText page = new TerminalText()
            .Append(Answer(difference))
            .Blank()
            .Labelled("A", LabelWidth, a)
            .Labelled(string.Empty, LabelWidth, difference.RunA.Result.Repeat, Tone.Dim)
            .Labelled("B", LabelWidth, b)
            .Labelled(string.Empty, LabelWidth, difference.RunB.Result.Repeat, Tone.Dim);
        Settings(page, difference.Settings);
        Figures(page, "Totals", difference.Totals);
        Figures(page, "Milestones after the release", difference.Milestones);
        Expectations(page, difference.Expectations);
        return difference.Divergence is { } divergence ? Part(page, divergence) : page;
    }

    private static TerminalText Answer(RunComparison difference)
    {
        var page = new TerminalText();
        if (difference.IsEqual)
            return page.Line(new Piece("equal", Tone.Good), $": both have the digest {difference.RunA.Result.Digest}");

        if (difference.IsNonDeterminism)
        {
            return page
                .Line(new Piece("NOT DETERMINISTIC", Tone.Bad), ": the same run has two results.")
                .Paragraph(
                    "Scenario, seeds and version are the same, so the results must be. Look closer with 'sim verify'.");
        }

        (string Word, int Count)[] counts =
        [
            ("setting", difference.Settings.Count), ("total", difference.Totals.Count(f => f.IsDifferent)),
            ("milestone", difference.Milestones.Count(f => f.IsDifferent)),
            ("expectation", difference.Expectations.Count(e => e.IsDifferent)),
        ];
        string what = string.Join(", ", counts.Where(c => c.Count > 0).Select(c => Numbers.Counted(c.Count, c.Word)));
        string same = difference.IsSame ? "; what happens is the same" : string.Empty;
        return page.Hanging([new Piece("different", Tone.Unsure)],
            $": {(what.Length > 0 ? what : "the digest only")}{same}", 2);
    }

    private static void Settings(TerminalText page, IReadOnlyList<ComparedSetting> settings)
    {
        if (settings.Count == 0)
            return;

        page.Blank().Line(new Piece("Settings", Tone.Strong));
        var table = new TextTable("", ">A", ">B");
        foreach (ComparedSetting setting in settings)
            table.Row(Cells.ClipLeft(setting.Path, PathWidth), Clip(setting.A), Clip(setting.B));

        table.Draw(page, 2);
    }

    private static void Figures(TerminalText page, string title, IEnumerable<ComparedFigure> all)
    {
        ComparedFigure[] figures = [.. all.Where(f => f.IsDifferent)];
        if (figures.Length == 0)
            return;

        page.Blank().Line(new Piece(title, Tone.Strong));
        Draw(page, figures);
    }

    private static void Expectations(TerminalText page, IEnumerable<ComparedExpectation> all)
    {
        ComparedExpectation[] expectations = [.. all.Where(e => e.IsDifferent)];
        if (expectations.Length == 0)
            return;

        page.Blank().Line(new Piece("Expectations", Tone.Strong));
        foreach (ComparedExpectation expectation in expectations)
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
        Draw(page,
            Measures.Series.Select(m => new ComparedFigure(m.Label, m, m.Read(divergence.A), m.Read(divergence.B)))
            .Where(f => f.IsDifferent));
        return page;
    }

    private static void Draw(TerminalText page, IEnumerable<ComparedFigure> figures)
    {
        var table = new TextTable("", ">A", ">B", ">B − A", ">");
        foreach (ComparedFigure figure in figures)
            table.Row(figure.Name, figure.TextA, figure.TextB, figure.Difference, figure.Change);

        table.Draw(page, 2);
    }

    private static Piece Outcome(ExpectationResult? expectation)
    {
        if (expectation is null)
            return new Piece("not stated", Tone.Dim);

        Tone tone = expectation.Verdict switch { Verdict.Held => Tone.Good, Verdict.Violated => Tone.Bad,
            _ => Tone.Unsure };
        return new Piece($"{expectation.Verdict.Word()}, {MetricText.Value(expectation.Metric, expectation.Measured)}",
            tone);
    }

    private static string Clip(string? value) => value is null ? "–" : Cells.Clip(value, SettingWidth);
}
