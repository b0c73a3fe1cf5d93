namespace Sim.Calibration;

/// <summary>
/// Fits ranges to what a scenario takes: an end that it refuses comes nearer, shares that may not exceed 100% together
/// become shares of one whole, and ends that it refuses together stay at what the scenario has.
/// </summary>
/// <param name="source">Gives the scenario of a point.</param>
public sealed class FactorRanges(IScenarioSource source)
{
    private const int Attempts = 4;
    private const double Odd = 0.617;
    private const double Minute = 60;

    /// <summary>The factors with ranges that the scenario takes; those that it lets nowhere are left as they
    /// are.</summary>
    public FactorList Fit(FactorList found)
    {
        ScenarioFactor[] own = [.. found.Factors.AsParallel().AsOrdered().Select(Alone)];
        List<ScenarioFactor> factors = [.. own.Where(f => f.Parameter.From < f.Parameter.To)];
        Together(factors);
        return new FactorList(
            [.. factors.Where(f => f.Parameter.From < f.Parameter.To)],
            [
                .. found.Unvaried,
                .. own.Concat(factors).Where(f => f.Parameter.From >= f.Parameter.To).Select(f => new UnvariedNumber(
                    f.Parameter.Path, f.Text, "the scenario takes no other value by itself")),
            ]);
    }

    private ScenarioFactor Alone(ScenarioFactor found)
    {
        ScenarioFactor factor = InMinutes(found);
        double from = Nearest(factor, factor.Parameter.From);
        double to = Nearest(factor, factor.Parameter.To);
        return Narrowed(factor, from, to);
    }

    // Some durations are whole minutes; a place that is no round one finds them.
    private ScenarioFactor InMinutes(ScenarioFactor found)
    {
        if (found.Parameter.Unit != MetricUnit.Seconds || Takes([found],
            (0, new ParameterAxis(found.Parameter).ValueAt(Odd))))
            return found;

        ScenarioFactor factor = found with { Grain = Minute };
        return factor with
        {
            Parameter = factor.Parameter with
            {
                From = FactorSpace.InGrain(factor, factor.Parameter.From),
                To = FactorSpace.InGrain(factor, factor.Parameter.To),
            },
        };
    }

    private double Nearest(ScenarioFactor factor, double end)
    {
        var axis = new ParameterAxis(factor.Parameter);
        double former = axis.PlaceOf(factor.Parameter.Former);
        double place = axis.PlaceOf(end);
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            double value = attempt == 0 ? end : FactorSpace.InGrain(factor, axis.ValueAt(place));
            if (value == factor.Parameter.Former || Takes([factor], (0, value)))
                return value;

            place = (place + former) / 2;
        }

        return factor.Parameter.Former;
    }

    private void Together(List<ScenarioFactor> factors)
    {
        foreach (int[] group in Enumerable.Range(0, factors.Count).Where(i => factors[i].Whole.Count == 0)
            .GroupBy(i => Parent(factors[i].Parameter.Path)).Select(g => g.ToArray()))
        {
            for (int i = 0; i < group.Length; i++)
            {
                for (int j = 0; j < i; j++)
                    Pair(factors, group[j], group[i]);
            }
        }
    }

    private void Pair(List<ScenarioFactor> factors, int a, int b)
    {
        foreach ((bool highA, bool highB) in ((bool, bool)[])[(true, true), (true, false), (false, true),
            (false, false)])
        {
            (SpaceParameter first, SpaceParameter second) = (factors[a].Parameter, factors[b].Parameter);
            if (factors[a].Whole.Count > 0 || Takes(
                [factors[a], factors[b]], (0, highA ? first.To : first.From), (1, highB ? second.To : second.From)))
                continue;

            if (highA && highB && first.Scale == ParameterScale.Odds && second.Scale == ParameterScale.Odds
                && first.Former + second.Former < 1)
            {
                FactorPart[] whole = [Part(first), Part(second),
                    new("", 1 - first.Former - second.Former, MetricUnit.Share)];
                (factors[a], factors[b]) = (factors[a] with { Whole = whole }, factors[b] with { Whole = whole });
            }
            else
            {
                factors[a] = Narrowed(factors[a], highA ? first.From : first.Former, highA ? first.Former : first.To);
                factors[b] = Narrowed(factors[b], highB ? second.From : second.Former,
                    highB ? second.Former : second.To);
            }
        }
    }

    private bool Takes(IReadOnlyList<ScenarioFactor> factors, params (int Factor, double Value)[] moved)
    {
        try
        {
            source.Read(new FactorSpace(factors).With(moved).Sets);
            return true;
        }
        catch (PointRefusedException)
        {
            return false;
        }
    }

    private static ScenarioFactor Narrowed(ScenarioFactor factor, double from, double to) =>
        from == factor.Parameter.From && to == factor.Parameter.To ? factor : factor with
        {
            Parameter = factor.Parameter with { From = from, To = to }, IsNarrowed = true,
        };

    private static FactorPart Part(SpaceParameter share) => new(share.Path, share.Former, share.Unit);

    private static string Parent(string path) => path[..Math.Max(0, path.LastIndexOf('.'))];
}
