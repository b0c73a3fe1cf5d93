namespace Sim.Reports;

/// <summary>Who is best and who is worst by a metric, in words: ties are told as ties, and nobody is crowned by
/// chance.</summary>
internal sealed class Standing(ExperimentFacts facts, PointSet set, int index, MetricStanding standing)
{
    private const int MostLetters = 90;

    /// <summary>How many points have a value in every replication.</summary>
    public int Compared { get; } = set.Points.Count(p => facts.IsComplete(p, index));

    public bool IsTie => standing.Best.Count == Compared;

    public IReadOnlyList<string> Best => standing.Best;

    /// <summary>Those with the best mean, such as <c>“A” and “B”</c> or <c>5 of 9 arms</c>.</summary>
    public string BestNamed => Named(standing.Best);

    /// <summary>The best mean, with what it is the same in.</summary>
    public string BestValue => Value(standing.Best[0]);

    public ExperimentMetric Metric => facts.Result.Metrics[index];

    /// <summary>The better end of the metric: <c>lowest</c> or <c>highest</c>.</summary>
    public string Least => Metric.LowerIsBetter ? "lowest" : "highest";

    /// <summary>The standing of the points of a set; null where none has a value in every replication.</summary>
    public static Standing? Of(ExperimentFacts facts, PointSet set, int metric) =>
        metric < facts.Result.Metrics.Count && set.Standings.FirstOrDefault(s =>
            s.Metric == facts.Result.Metrics[metric].Metric) is { Best.Count: > 0 } of
            ? new Standing(facts, set, metric, of) : null;

    /// <summary>Both ends as one clause without a full stop, such as <c>“A” has the lowest mean, 0 h; “B” has the
    /// highest, 9 h</c>.</summary>
    /// <param name="label">Said after the first value: the metric in brackets, or nothing.</param>
    /// <param name="joint">Between the two ends.</param>
    public string Ends(string label, string joint = "; ")
    {
        (string best, string worst) = (Mean(standing.Best[0]), Mean(standing.Worst[0]));
        if (IsTie)
        {
            return set.All(Compared) + (!standing.Same ? $" give the same mean, {best}{label}"
                : facts.Result.Replications == 1 ? $" give the same, {best}{label}"
                : $" are equal in every replication, {best} each{label}");
        }

        // Means that read the same are told apart by their distance.
        string most = Metric.LowerIsBetter ? "highest" : "lowest";
        double apart = Math.Abs(Of(standing.Worst[0]).Mean!.Value - Of(standing.Best[0]).Mean!.Value);
        string end = best != worst ? Value(standing.Worst[0])
            : $"{worst}, {Metric.ShowDifference(apart)} {(Metric.LowerIsBetter ? "more" : "less")}";
        string some = Compared < set.Points.Count ? $" of {set.Count(Compared)} that can be compared" : string.Empty;
        return $"{BestNamed} {Have(standing.Best)} the {Least} mean{some}, "
            + $"{BestValue}{label}{joint}{Named(standing.Worst)} "
            + $"{Have(standing.Worst)} the {most}, {end}";
    }

    public static string Have(IReadOnlyList<string> names) => names.Count == 1 ? "has" : "share";

    /// <summary>What of the lead may be chance, as a sentence with a blank before it; empty where nothing is.</summary>
    public string Chance() => IsTie || standing.Open.Count == 0 ? string.Empty
        : facts.Result.Replications == 1 ? " One replication cannot tell chance from difference."
        : standing.Open.Count == Compared - standing.Best.Count ? " That may be chance."
        : $" {(standing.Best.Count == 1 ? "Its" : "Their")} lead over "
            + (standing.Open.Count > ExperimentFacts.MostNamed ? set.Count(standing.Open.Count) : Named(standing.Open))
            + " may be chance.";

    // A few are named; of many it is the number that counts.
    private string Named(IReadOnlyList<string> names)
    {
        IReadOnlyList<string> labels = facts.Quoted(names);
        return labels.Count > ExperimentFacts.MostNamed || (labels.Count > 1 && labels.Sum(l => l.Length) > MostLetters)
            ? $"{Numbers.Count(labels.Count)} of {set.Count(set.Points.Count)}"
            : Phrases.List(labels);
    }

    private string Mean(string name) => Metric.Show(Of(name).Mean);

    // Zero in every replication is no small number by luck: it is what the arm prevents.
    private string Value(string name) => Mean(name)
        + (Of(name) is { Smallest: 0, Largest: 0, N: > 1 } ? " in every replication" : string.Empty);

    private ArmMetric Of(string name) => set.Points.First(p => p.Name == name).Metrics[index];
}
