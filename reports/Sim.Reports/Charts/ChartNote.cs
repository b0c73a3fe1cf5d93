namespace Sim.Reports;

/// <summary>A name above the plot: of the shaded span or of a milestone.</summary>
/// <param name="At">Pixel that it names.</param>
/// <param name="Row">Line of text, from 0, so that no two names overlap.</param>
/// <param name="Label">The name.</param>
/// <param name="IsLeftward">Set left of the pixel, because the picture ends on the right.</param>
/// <param name="IsSpan">Names the span.</param>
internal readonly record struct ChartNote(double At, int Row, string Label, bool IsLeftward, bool IsSpan)
{
    /// <summary>Gives every name inside the axis a place; each takes the first line where it is free.</summary>
    public static IReadOnlyList<ChartNote> Place(
        (double From, double To, string Label)? span, IReadOnlyList<ChartMark> milestones, LinearScale x, double width)
    {
        List<ChartNote> notes = [];
        List<double> freeFrom = [];
        if (span is { Label.Length: > 0 } named && named.From <= x.DomainTo && named.To >= x.DomainFrom)
            Add(Math.Max(x.RangeFrom, x.Map(named.From)), named.Label, isSpan: true);

        foreach (ChartMark mark in milestones.Where(m => m.X >= x.DomainFrom && m.X <= x.DomainTo).OrderBy(m => m.X))
            Add(x.Map(mark.X), mark.Label, isSpan: false);

        return notes;

        void Add(double at, string label, bool isSpan)
        {
            double length = ChartSize.TextWidth(label) + 12;
            bool leftward = at + length > width;
            double from = leftward ? at - length : at;
            int row = freeFrom.FindIndex(free => free <= from);
            if (row < 0)
                (row, freeFrom) = (freeFrom.Count, [.. freeFrom, 0]);

            freeFrom[row] = Math.Max(at, from + length);
            notes.Add(new ChartNote(at, row, label, leftward, isSpan));
        }
    }
}
