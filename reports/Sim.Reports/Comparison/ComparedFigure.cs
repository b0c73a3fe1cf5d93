namespace Sim.Reports;

/// <summary>A figure of two runs.</summary>
/// <param name="Name">Its name for people, such as <c>Repaired by hand</c>.</param>
/// <param name="Measure">What it measures.</param>
/// <param name="A">The first value, or null where it was not reached.</param>
/// <param name="B">The second value, or null where it was not reached.</param>
public sealed record ComparedFigure(string Name, Measure Measure, double? A, double? B)
{
    /// <summary>Whether the two differ.</summary>
    public bool IsDifferent => !Nullable.Equals(A, B);

    /// <summary>The first value in its unit.</summary>
    public string TextA => MetricText.Cell(Measure, A);

    /// <summary>The second value in its unit.</summary>
    public string TextB => MetricText.Cell(Measure, B);

    /// <summary>B minus A with its sign; a dash where one is not there.</summary>
    public string Difference => this is not { A: double a, B: double b } ? "–" : Signed(a, b,
        d => Measure.Unit is MetricUnit.Share ? MetricText.Distance(MetricUnit.Share, d) : MetricText.Cell(Measure, d));

    /// <summary>B minus A in percent of A; a dash where that says nothing.</summary>
    public string Change =>
        this is { A: double a, B: double b, Measure.Unit: not MetricUnit.Share } ? Percent(a, b) : "–";

    /// <summary>B minus A with its sign.</summary>
    public static string Signed(double a, double b, Func<double, string> text) =>
        a.Equals(b) ? "0" : Sign(a, b) + text(Math.Abs(b - a));

    /// <summary>B minus A in percent of A, or a dash where A is nothing.</summary>
    public static string Percent(double a, double b) =>
        a.Equals(b) ? "0%" : a == 0 ? "–" : Sign(a, b) + Numbers.Percent(Math.Abs(b - a) / Math.Abs(a));

    private static string Sign(double a, double b) => b < a ? "\u2212" : "+";
}
