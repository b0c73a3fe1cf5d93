namespace Sim.Reports;

/// <summary>A name beside its point, in lines.</summary>
/// <param name="Lines">Its lines, from top to bottom.</param>
/// <param name="X">Left end of the lines.</param>
/// <param name="Y">Top of the first line.</param>
/// <param name="Leader">End of the line that leads from the point to the name; null where the name stands beside its point.</param>
internal sealed record PointLabel(IReadOnlyList<string> Lines, double X, double Y, (double X, double Y)? Leader)
{
    /// <summary>Height of a line.</summary>
    public const double LineHeight = 15;

    /// <summary>The widest line, also where it is bold.</summary>
    public double Width => Lines.Max(ChartSize.TextWidth) * 1.1;

    /// <summary>All lines.</summary>
    public double Height => Lines.Count * LineHeight;
}
