namespace Sim.Experiments;

/// <summary>
/// Puts the policies in order by each measure and finds for every lever the factor that turns the order round.
/// </summary>
/// <param name="model">The year.</param>
/// <param name="levers">The levers.</param>
internal sealed class ConclusionFinder(YearModel model, Lever[] levers)
{
    // What rounding leaves of equal sums is no difference.
    private const double Rounding = 1e-9;

    /// <summary>The conclusions by a measure: neighbours in the order, and every policy and the first.</summary>
    public IEnumerable<YearConclusion> Of(Measure measure, IPolicyOrder by)
    {
        (int Policy, double Value)[] order =
        [
            .. Enumerable.Range(0, model.Policies.Count).Select(p => (p, by.Value(p))).OrderBy(p => p.Item2),
        ];
        for (int better = 0; better < order.Length; better++)
        {
            for (int worse = better + 1; worse < order.Length; worse++)
            {
                bool adjacent = worse == better + 1;
                if ((adjacent || order[better].Policy == 0 || order[worse].Policy == 0)
                    && order[worse].Value - order[better].Value > Rounding * order[worse].Value)
                {
                    yield return Conclusion(measure, by, order[better].Policy, order[worse].Policy, adjacent);
                }
            }
        }
    }

    private YearConclusion Conclusion(Measure measure, IPolicyOrder by, int better, int worse, bool adjacent)
    {
        BreakEven[] all = [.. levers.Select(l => by.Solve(l, better, worse))];
        return new YearConclusion
        {
            Measure = measure.Name,
            Better = model.Plan.Policies[better].Name,
            Worse = model.Plan.Policies[worse].Name,
            Adjacent = adjacent,
            Decided = by.IsDecided(better, worse),
            BreakEvens = all,
            RestsOn =
            [
                .. all.Zip(levers, (found, lever) => (Found: found, lever.Of))
                    .Where(b => !b.Of.HasSource && b.Found.Factor is { } factor && b.Of.From <= factor
                        && factor <= b.Of.To)
                    .OrderBy(b => b.Found.Distance).Select(b => b.Of.Name),
            ],
        };
    }
}
