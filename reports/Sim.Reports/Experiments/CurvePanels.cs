namespace Sim.Reports;

/// <summary>Which curves say something: equal ones are one, flat ones are a sentence, and of many a few are
/// drawn.</summary>
internal sealed class CurvePanels
{
    private const int Most = 6;
    private const int MostNamed = 3;

    // Lower than this part of the highest, a curve lies on the axis.
    private const double Flat = 0.005;

    private readonly PointSet _set;
    private readonly List<string> _notes = [];

    /// <param name="set">Whose curves they are, to count them.</param>
    /// <param name="all">A curve for each point of the set.</param>
    public CurvePanels(PointSet set, IReadOnlyList<(string Label, IReadOnlyList<CurvePoint> Points)> all)
    {
        _set = set;
        double highest = all.Max(c => Peak(c.Points));
        Never([.. all.Where(c => Peak(c.Points) == 0).Select(c => c.Label)]);
        Low([.. all.Where(c => Peak(c.Points) > 0 && Peak(c.Points) < highest * Flat)]);
        (string Label, IReadOnlyList<CurvePoint> Points)[] told =
            Merged([.. all.Where(c => Peak(c.Points) > 0 && Peak(c.Points) >= highest * Flat)]);
        Drawn = told;
        if (told.Length > Most)
        {
            // From the highest to the lowest at equal distances, so that the rest lie between.
            (string Label, IReadOnlyList<CurvePoint> Points)[] sorted =
                [.. told.OrderByDescending(c => c.Points.Max(p => p.Mean))];
            Drawn = [.. Enumerable.Range(0, Most).Select(i => sorted[i * (sorted.Length - 1) / (Most - 1)])];
            _notes.Add($"Drawn: {Most} of {told.Length}, from the highest to the lowest peak; the others lie between, "
                + "and experiment.json holds them.");
        }
    }

    /// <summary>The curves to draw; none where all are flat.</summary>
    public IReadOnlyList<(string Label, IReadOnlyList<CurvePoint> Points)> Drawn { get; }

    /// <summary>What is not drawn and why, in sentences with blanks between; empty where all is drawn.</summary>
    public string Notes => string.Join(' ', _notes);

    private void Never(string[] labels)
    {
        if (labels.Length > 0)
            _notes.Add($"Always at zero and not drawn: {Named(labels)}.");
    }

    private void Low((string Label, IReadOnlyList<CurvePoint> Points)[] low)
    {
        if (low.Length > 0)
        {
            _notes.Add($"Too low to be seen and not drawn: {Named([.. low.Select(c => c.Label)])}, at most "
                + $"{Numbers.Percent(low.Max(c => Peak(c.Points)))}.");
        }
    }

    private (string Label, IReadOnlyList<CurvePoint> Points)[] Merged((string Label,
        IReadOnlyList<CurvePoint> Points)[] all)
    {
        List<(List<string> Labels, IReadOnlyList<CurvePoint> Points)> groups = [];
        foreach ((string label, IReadOnlyList<CurvePoint> points) in all)
        {
            (List<string> Labels, IReadOnlyList<CurvePoint> Points) same =
                groups.FirstOrDefault(g => g.Points.SequenceEqual(points));
            if (same.Labels is null)
                groups.Add(([label], points));
            else
                same.Labels.Add(label);
        }

        foreach ((List<string> labels, _) in groups.Where(g => g.Labels.Count > 1))
        {
            _notes.Add($"The same curve: {Named(labels)}.");
        }

        return [.. groups.Select(g => (g.Labels.Count == 1 ? g.Labels[0]
            : $"{g.Labels[0]}, and {_set.Count(g.Labels.Count - 1)} alike", g.Points))];
    }

    private string Named(IReadOnlyList<string> labels) => labels.Count > MostNamed
        && labels.Count == _set.Points.Count ? _set.All(labels.Count)
        : labels.Count > 2 * MostNamed
            ? $"{string.Join(", ", labels.Take(MostNamed).Select(l => $"“{l}”"))} and {labels.Count - MostNamed} more"
        : string.Join(", ", labels.Select(l => $"“{l}”"));

    private static double Peak(IReadOnlyList<CurvePoint> points) => points.Max(p => p.High);
}
