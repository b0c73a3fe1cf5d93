namespace Sim.Reports;

/// <summary>Which curves say something: equal ones are one, flat ones are a sentence, and of many a few are
/// drawn.</summary>
internal static class CurvePanels
{
    private const int Most = 6;

    // Lower than this part of the highest, a curve lies on the axis.
    private const double Flat = 0.005;

    /// <summary>The curves to draw, none where all are flat; and what is not drawn and why, in sentences with a blank
    /// before each.</summary>
    public static (IReadOnlyList<(string Label, IReadOnlyList<CurvePoint> Points)> Drawn, string Notes) Choose(
        PointSet set, IReadOnlyList<(string Label, IReadOnlyList<CurvePoint> Points)> all)
    {
        double least = all.Max(c => Peak(c.Points)) * Flat;
        List<string> never = [];
        List<(string Label, double Peak)> low = [];
        List<(List<string> Labels, IReadOnlyList<CurvePoint> Points)> told = [];
        foreach ((string label, IReadOnlyList<CurvePoint> points) in all)
        {
            double peak = Peak(points);
            if (peak == 0)
                never.Add(label);
            else if (peak < least)
                low.Add((label, peak));
            else if (told.Find(t => t.Points.SequenceEqual(points)).Labels is { } same)
                same.Add(label);
            else
                told.Add(([label], points));
        }

        // Of many, from the highest to the lowest at equal distances, so that the rest lie between.
        var sorted = told.OrderByDescending(c => c.Points.Max(p => p.Mean)).ToList();
        var few = Enumerable.Range(0, Most).Select(i => sorted[i * (told.Count - 1) / (Most - 1)]);
        string[] notes =
        [
            never.Count == 0 ? "" : $"Always at zero and not drawn: {Named(set, never)}.",
            low.Count == 0 ? "" : "Too low to be seen and not drawn: "
                + $"{Named(set, [.. low.Select(l => l.Label)])}, at most {Numbers.Percent(low.Max(l => l.Peak))}.",
            .. told.Where(t => t.Labels.Count > 1).Select(t => $"The same curve: {Named(set, t.Labels)}."),
            told.Count <= Most ? "" : $"Drawn: {Most} of {told.Count}, from the highest to the lowest peak; the others "
                + "lie between, and experiment.json holds them.",
        ];
        return (
            [.. (told.Count > Most ? few : told).Select(t => (t.Labels.Count == 1 ? t.Labels[0]
                : $"{t.Labels[0]}, and {set.Count(t.Labels.Count - 1)} alike", t.Points))],
            string.Concat(notes.Where(n => n.Length > 0).Select(n => " " + n)));
    }

    private static string Named(PointSet set, List<string> labels)
    {
        string[] quoted = [.. labels.Select(l => $"“{l}”")];
        return labels.Count > ExperimentFacts.MostNamed && labels.Count == set.Points.Count ? set.All(labels.Count)
            : labels.Count > 2 * ExperimentFacts.MostNamed
                ? $"{string.Join(", ", quoted.Take(ExperimentFacts.MostNamed))} and "
                    + $"{labels.Count - ExperimentFacts.MostNamed} more"
            : string.Join(", ", quoted);
    }

    private static double Peak(IReadOnlyList<CurvePoint> points) => points.Max(p => p.High);
}
