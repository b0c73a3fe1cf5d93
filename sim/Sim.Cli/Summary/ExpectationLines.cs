using System.Globalization;

namespace Sim.Cli;

/// <summary>An expectation in two lines: what it says, and what was measured against which bounds.</summary>
internal static class ExpectationLines
{
    public static void Draw(Page page, ExpectationResult expectation)
    {
        (string mark, Tone tone) = expectation.Verdict switch
        {
            "held" => ("✓", Tone.Good),
            "violated" => ("✗", Tone.Bad),
            "not judged" => ("–", Tone.Dim),
            _ => ("?", Tone.Unsure),
        };
        string[] lines = [.. Page.Wrap(expectation.Name, Page.Width - 4)];
        for (int i = 0; i < lines.Length; i++)
        {
            page.Line(new Piece(i == 0 ? $"  {mark} " : "    ", tone), lines[i]);
        }

        MetricUnit unit = UnitOf(expectation.Metric);
        string margin = expectation.Margin is { } distance ? $", {MarginOf(distance, unit)}" : string.Empty;
        string bounds = $"({Bounds(expectation, unit)}{margin}){After(expectation)}";
        if (expectation.Measured is { } value)
        {
            page.Hanging([new Piece("    ", tone), new Piece(Show(value, unit) + " ", tone is Tone.Good ? Tone.Plain : tone)], bounds, 4);
        }
        else
        {
            page.Hanging([new Piece("    ", tone)], $"{Missing(expectation)} {bounds}", 4);
        }
    }

    private static string Missing(ExpectationResult expectation) =>
        expectation.Reason.Length == 0 || expectation.Verdict == "not judged" ? "not measured" : expectation.Reason;

    // Why nothing is judged is said once, above.
    private static string After(ExpectationResult expectation) =>
        expectation.Verdict == "not judged" ? ", not judged"
        : expectation.Measured is null || expectation.Reason.Length == 0 ? ""
        : ": " + expectation.Reason;

    private static string Bounds(ExpectationResult expectation, MetricUnit unit) => (expectation.Min, expectation.Max) switch
    {
        ({ } low, { } high) when low.Equals(high) => $"exactly {Show(low, unit)} wanted",
        ({ } low, { } high) => $"{Show(low, unit)} to {Show(high, unit)} wanted",
        ({ } low, null) => $"at least {Show(low, unit)} wanted",
        (null, { } high) => $"at most {Show(high, unit)} wanted",
        _ => "no bounds",
    };

    private static string MarginOf(double distance, MetricUnit unit)
    {
        string size = unit is MetricUnit.Share ? Points(Math.Abs(distance) * 100) : Show(Math.Abs(distance), unit);
        return distance >= 0 ? size + " to spare" : size + " beyond";
    }

    private static string Points(double points)
    {
        string number = points >= 0.01 ? points.ToString("0.##", CultureInfo.InvariantCulture) : Figures.Value(points);
        return $"{number}{Figures.NoBreak}{(number == "1" ? "point" : "points")}";
    }

    internal static string Show(double value, MetricUnit unit) => unit switch
    {
        MetricUnit.Share => Figures.Percent(value),
        MetricUnit.Seconds => Figures.Seconds(value),
        MetricUnit.Hours => Figures.Value(value) + Figures.NoBreak + "h",
        _ => Figures.Value(value),
    };

    internal static MetricUnit UnitOf(string metric) =>
        MetricName.TryParse(metric, out MetricName? name, out _, out _) ? name!.Unit : MetricUnit.Count;
}
