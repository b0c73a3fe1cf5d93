namespace Sim.Experiments;

/// <summary>
/// For every lever, policy and size of events the factor from which on a year has an event above that size: 0 where it
/// has one whatever the factor, infinity where it has none in reach. The same years with the same seeds: at a higher
/// rate the same faults happen, and more.
/// </summary>
internal sealed class CriticalFactors
{
    private readonly YearModel _model;
    private readonly CriticalYears[] _factors;

    /// <summary>Works through the first years.</summary>
    /// <param name="model">The year.</param>
    /// <param name="levers">The levers.</param>
    /// <param name="years">How many years.</param>
    /// <param name="blocks">They, in blocks.</param>
    public CriticalFactors(YearModel model, Lever[] levers, int years, YearBlocks blocks)
    {
        _model = model;
        Levers = levers;
        Years = years;
        _factors = [.. Enumerable.Range(0, levers.Length * model.Policies.Count * YearModel.Sizes.Count)
            .Select(_ => new CriticalYears(years))];
        blocks.ForEach(block =>
        {
            var year = new CriticalYear(model);
            foreach (int number in blocks.Years(block))
            {
                year.Set(number);
                Write(number, year);
            }
        });
    }

    /// <summary>The levers.</summary>
    public Lever[] Levers { get; }

    /// <summary>How many years.</summary>
    public int Years { get; }

    /// <summary>The factors of all years.</summary>
    public CriticalYears Of(int lever, int policy, int size) => _factors[Place(lever, policy, size)];

    private int Place(int lever, int policy, int size) =>
        (((lever * _model.Policies.Count) + policy) * YearModel.Sizes.Count) + size;

    private void Write(int number, CriticalYear year)
    {
        for (int policy = 0; policy < _model.Policies.Count; policy++)
        {
            for (int size = 0; size < YearModel.Sizes.Count; size++)
            {
                int certain = 0;
                for (int origin = 0; origin < _model.Origins.Count; origin++)
                    certain += year.Of(origin, policy, size) <= 1 ? 1 : 0;

                for (int lever = 0; lever < Levers.Length; lever++)
                {
                    _factors[Place(lever, policy, size)].ByYear[number] =
                        Factor(Levers[lever], policy, size, year, certain);
                }
            }
        }
    }

    // Where one that the lever does not cover has such an event at its assumed rate, the factor says nothing.
    private float Factor(Lever lever, int policy, int size, CriticalYear year, int certain)
    {
        float least = float.PositiveInfinity;
        int to = lever.Origin is { } only ? only + 1 : _model.Plan.Products.Count;
        for (int origin = lever.Origin ?? 0; origin < to; origin++)
        {
            bool hasMoved = lever.MovedOnly && year.HasMoved(policy, origin);
            if (!lever.Covers(policy, origin, hasMoved))
                continue;

            float critical = year.Of(origin, policy, size);
            certain -= critical <= 1 ? 1 : 0;
            least = Math.Min(least, critical);
        }

        return certain > 0 ? 0 : least;
    }
}
