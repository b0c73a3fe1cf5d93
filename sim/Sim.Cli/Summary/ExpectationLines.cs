using Sim.Reports;

namespace Sim.Cli;

/// <summary>An expectation in two lines: what it says, and what was measured against which bounds.</summary>
internal static class ExpectationLines
{
    public static void Draw(TerminalText page, ExpectationResult expectation)
    {
        (string mark, Tone tone) = expectation.Verdict switch
        {
            Verdict.Held => ("✓", Tone.Good),
            Verdict.Violated => ("✗", Tone.Bad),
            Verdict.NotJudged => ("–", Tone.Dim),
            _ => ("?", Tone.Unsure),
        };
        string[] lines = [.. TerminalText.Wrap(expectation.Name, TerminalText.Width - 4)];
        for (int i = 0; i < lines.Length; i++)
            page.Line(new Piece(i == 0 ? $"  {mark} " : "    ", tone), lines[i]);

        string bounds = $"({Bounds(expectation)}{Margin(expectation)}){After(expectation)}";
        if (expectation.Measured is { } value)
        {
            string measured = MetricText.Value(expectation.Metric, value) + " ";
            page.Hanging([new Piece("    ", tone), new Piece(measured, tone is Tone.Good ? Tone.Plain : tone)], bounds,
                4);
        }
        else
        {
            page.Hanging([new Piece("    ", tone)], $"{Missing(expectation)} {bounds}", 4);
        }
    }

    private static string Missing(ExpectationResult expectation) =>
        expectation.Reason.Length == 0 || expectation.Verdict == Verdict.NotJudged
            ? "not measured" : expectation.Reason;

    // Why nothing is judged is said once, above.
    private static string After(ExpectationResult expectation) =>
        expectation.Verdict == Verdict.NotJudged ? ", not judged"
        : expectation.Measured is null || expectation.Reason.Length == 0 ? ""
        : ": " + expectation.Reason;

    private static string Bounds(ExpectationResult expectation) => expectation is { Min: null, Max: null }
        ? "no bounds"
        : MetricText.Bounds(expectation.Metric, expectation.Min, expectation.Max) + " wanted";

    private static string Margin(ExpectationResult expectation) => expectation.Margin is not { } distance ? ""
        : $", {MetricText.Distance(MetricText.UnitOf(expectation.Metric), distance)} "
            + $"{(distance >= 0 ? "to spare" : "beyond")}";
}
