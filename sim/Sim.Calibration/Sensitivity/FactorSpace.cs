namespace Sim.Calibration;

/// <summary>Factors of a scenario as the unit cube; a place becomes the settings that give it to the
/// scenario.</summary>
/// <param name="factors">The factors, in the order of the axes.</param>
public sealed class FactorSpace(IReadOnlyList<ScenarioFactor> factors)
{
    // In percent: more than rounding leaves.
    private const decimal LeastRest = 0.1m;

    private readonly ParameterAxis[] _axes = [.. factors.Select(f => new ParameterAxis(f.Parameter))];

    /// <summary>The factors.</summary>
    public IReadOnlyList<ScenarioFactor> Factors => factors;

    /// <summary>The point of a place in a world.</summary>
    public SpacePoint At(StudyPoint point) => Of([.. _axes.Select((a, i) =>
        InGrain(factors[i], a.ValueAt(point.Place[i])))]) with
    {
        Place = point.Place, World = point.World,
    };

    /// <summary>The point of the scenario with some factors at other values.</summary>
    /// <param name="moved">Each factor's place among all, and its value.</param>
    public SpacePoint With(params IReadOnlyList<(int Factor, double Value)> moved)
    {
        double[] values = [.. factors.Select(f => f.Parameter.Former)];
        foreach ((int factor, double value) in moved)
            values[factor] = value;

        return Of(values);
    }

    /// <summary>The value nearest to another that is a multiple of the factor's grain.</summary>
    public static double InGrain(ScenarioFactor factor, double value) =>
        factor.Grain == 0 || value == factor.Parameter.Former ? value
            : Math.Max(1, Math.Round(value / factor.Grain)) * factor.Grain;

    /// <summary>A value of a factor as the scenario writes it.</summary>
    public static string Text(ScenarioFactor factor, double value) => factor.Ends.Count == 0
        ? QuantityText.Of(value, factor.Parameter.Unit)
        : $"[{string.Join(", ", factor.Ends.Select(e => QuantityText.Of(e.Value * value, e.Unit)))}]";

    // What a factor leaves as it is needs no setting.
    private SpacePoint Of(double[] values)
    {
        int[] moved = [.. Enumerable.Range(0, factors.Count).Where(i => values[i] != factors[i].Parameter.Former)];
        return new SpacePoint(values, [],
        [
            .. moved.Where(i => factors[i].Whole.Count == 0)
                .Select(i => $"{factors[i].Parameter.Path}={Text(factors[i], values[i])}"),
            .. moved.Where(i => factors[i].Whole.Count > 0).GroupBy(i => factors[i].Whole[0].Path)
                .SelectMany(group => Shares(factors[group.First()].Whole, [.. group.Select(i => (i, values[i]))])),
        ]);
    }

    // Each share that moves does so by its odds, and all are made a whole again: by itself a share gets the value that
    // it moves to. What rounding leaves goes to the largest of those that do not move, as long as that is large enough.
    private IEnumerable<string> Shares(IReadOnlyList<FactorPart> whole, IReadOnlyList<(int Factor, double Value)> moved)
    {
        double[] weights = [.. whole.Select(part =>
        {
            double[] to = [.. moved.Where(m => factors[m.Factor].Parameter.Path == part.Path).Select(m => m.Value)];
            return to.Length == 0 ? part.Value : part.Value * Odds(to[0]) / Odds(part.Value);
        })];
        decimal[] percent = [.. weights.Select(w => Math.Round((decimal)(w / weights.Sum() * 100), 4))];
        int rest = Enumerable.Range(0, weights.Length)
            .OrderBy(i => weights[i] != whole[i].Value || percent[i] < LeastRest).ThenByDescending(i => percent[i])
            .First();
        percent[rest] += 100 - percent.Sum();
        return whole.Zip(percent).Where(p => p.First.Path.Length > 0).Select(p =>
            $"{p.First.Path}={p.Second.ToString("0.####", CultureInfo.InvariantCulture)}%");
    }

    private static double Odds(double share) => share / (1 - share);
}
