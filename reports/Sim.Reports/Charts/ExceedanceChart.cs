namespace Sim.Reports;

/// <summary>How likely a year exceeds a value, both axes logarithmic; a line for each policy, told apart by symbol and
/// dash.</summary>
internal sealed record ExceedanceChart : Figure
{
    private const double MostDecades = 100_000;
    private const int SymbolEvery = 6;

    // Shapes that tell lines apart without colour; around the origin, in pixels. Beyond six lines they come again.
    private static readonly string[] Symbols =
    [
        "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z", "M-4 -4H4V4H-4Z", "M0 -5.5L5 4H-5Z",
        "M0 -5.8L5.8 0L0 5.8L-5.8 0Z", "M0 5.5L5 -4H-5Z",
        "M-5 -1.6H-1.6V-5H1.6V-1.6H5V1.6H1.6V5H-1.6V1.6H-5Z",
    ];

    public required string XName { get; init; }

    /// <summary>The lines: name and points in order of the value; a line without points stands in the legend
    /// alone.</summary>
    public required IReadOnlyList<(string Name, IReadOnlyList<ExceedancePoint> Points)> Lines { get; init; }

    internal override double Draw(Canvas canvas)
    {
        double highest = Lines.Max(l => l.Points.Count == 0 ? 1 : l.Points[^1].Value);
        double lowest = Math.Max(highest / MostDecades,
            Lines.Min(l => l.Points.Count == 0 ? highest : l.Points[0].Value));
        double rarest = Lines.Min(l => l.Points.Count == 0 ? 1 : l.Points[^1].Probability);
        double[] values = Ticks.Decades(lowest, highest);
        double[] periods = Ticks.Decades(1, 1 / rarest);
        canvas.Text(0, 14, "↑ years that reach the value", css: "axis-name");
        double top = canvas.Legend(0, 22, 36, Lines.Select(l => l.Name), (i, from, at) =>
        {
            canvas.Line(from, at, from + 34, at, "line " + Css(i));
            DrawSymbol(canvas, i, from + 17, at);
        }) + 14;
        double left = periods.Max(p => ChartSize.TextWidth(Period(p))) + 12;
        double right = canvas.Width - Math.Max(16, (ChartSize.TextWidth(Numbers.Short(values[^1])) / 2) + 2);
        LinearScale across = new(DetMath.Log(values[0]), DetMath.Log(values[^1]), left, right);
        double bottom = top + (canvas.IsNarrow ? 260 : 340);
        LinearScale up = new(DetMath.Log(1), DetMath.Log(1 / periods[^1]), top, bottom);
        foreach (double period in periods)
            canvas.Level(Y(1 / period), left, right, Period(period), period.Equals(periods[^1]));

        foreach (double value in values)
            canvas.Upright(X(value), top, bottom, Numbers.Short(value), bottom + 19, isAxis: false);

        canvas.Text(canvas.Width, bottom + 41, ChartSize.Fit(XName + " →", canvas.Width), "end", "axis-name");
        for (int line = 0; line < Lines.Count; line++)
        {
            ExceedancePoint[] points = [.. Lines[line].Points.Where(p => p.Value >= values[0])];
            canvas.Path(PathData.Through(points.Select(p => (X(p.Value), Y(p.Probability)))), "line " + Css(line));

            // Symbols of different lines stand at different places, so that lines on each other can still be told.
            for (int i = points.Length - 1 - (line % SymbolEvery); i >= 0; i -= SymbolEvery)
            {
                double at = X(points[i].Value);
                canvas.Line(at, Math.Min(Y(points[i].Low), bottom), at, Y(points[i].High), "whisker");
                DrawSymbol(canvas, line, at, Y(points[i].Probability));
            }
        }

        return bottom + 46;

        double X(double value) => across.Map(DetMath.Log(value));

        double Y(double probability) => up.Map(DetMath.Log(probability));
    }

    private static string Period(double period) => period < 1.5 ? "each" : "1 in " + Numbers.Short(period);

    // Class of a line's colour and dash.
    private static string Css(int line) => $"policy-{line % Symbols.Length}";

    private static void DrawSymbol(Canvas canvas, int line, double x, double y) =>
        canvas.Shape(Symbols[line % Symbols.Length], x, y, "symbol " + Css(line));
}
