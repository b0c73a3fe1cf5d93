using System.Runtime.CompilerServices;

namespace Sim.Experiments;

/// <summary>
/// One year: for every origin, policy and size the factor on the origin's rates from which on there is an event above
/// that size. For one thread at a time.
/// </summary>
internal sealed class CriticalYear(YearModel model)
{
    private readonly YearStage _stage = new(model);
    private readonly ReachTable _reach = new(model);
    private readonly float[] _factors = new float[model.Origins.Count * model.Policies.Count * YearModel.Sizes.Count];
    private readonly double[] _shares = new double[model.Policies.Count];

    // How many sizes, from the smallest on, no release of the maker has exceeded so far, though one may.
    private readonly (int From, int To)[] _open = new (int, int)[model.Policies.Count];

    /// <summary>Works out a year.</summary>
    public void Set(int year)
    {
        _stage.Set(year);
        Array.Fill(_factors, float.PositiveInfinity);
        foreach (Maker maker in model.Makers)
        {
            int most = maker.Faults((uint)year, YearLever.Most);
            if (most > 0)
                Scan(maker, (uint)year, most);
        }
    }

    /// <summary>The factor; infinity where it is out of reach.</summary>
    public float Of(int origin, int policy, int size) => _factors[Place(origin, policy, size)];

    /// <summary>Whether a product has moved under a policy.</summary>
    public bool HasMoved(int policy, int product) => _stage.HasMoved(policy, product);

    private int Place(int origin, int policy, int size) =>
        (((origin * model.Policies.Count) + policy) * YearModel.Sizes.Count) + size;

    // Millions of faults in a second or so: there is no time for the runtime to find out that this is worth optimising.
    // The first faulty release of a maker that is large enough says how many it takes, and so at which rate.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scan(in Maker maker, uint year, int most)
    {
        int left = Open(maker);
        double share = _shares.Max();
        for (int occurrence = 1; occurrence <= most && left > 0; occurrence++)
        {
            (int arm, int replication) = model.Fault(maker, year, occurrence);
            if (_reach.OfFault(arm) * share <= YearModel.Sizes[0])
                continue;

            float factor = 0;
            for (int policy = 0; policy < _open.Length; policy++)
            {
                (int from, int to) = _open[policy];
                int above = from == to ? from : Above(policy, maker, arm, replication, from, to);
                if (above == from)
                    continue;

                if (factor == 0)
                    factor = (float)maker.FactorOf(year, occurrence, YearLever.Least, YearLever.Most);

                for (int size = from; size < above; size++)
                {
                    ref float least = ref _factors[Place(model.OriginOf(maker), policy, size)];
                    least = Math.Min(least, factor);
                }

                _open[policy] = (above, to);
                left -= above - from;
            }
        }
    }

    // How many sizes a release of the maker may exceed under each policy.
    private int Open(in Maker maker)
    {
        int left = 0;
        for (int policy = 0; policy < _open.Length; policy++)
        {
            _shares[policy] = _stage.Share(policy, maker);
            double reach = _shares[policy] == 0 ? 0 : _shares[policy] * _reach.Of(_stage.DesignOf(policy, maker));
            int sizes = 0;
            while (sizes < YearModel.Sizes.Count && reach > YearModel.Sizes[sizes])
                sizes++;

            _open[policy] = (0, sizes);
            left += sizes;
        }

        return left;
    }

    // The number of sizes that a release exceeds.
    private int Above(int policy, in Maker maker, int arm, int replication, int from, int to)
    {
        double down = Math.Round(
            _stage.Of(policy, maker, arm, replication).Down * _shares[policy] * model.Plan.Endpoints);
        while (from < to && down > YearModel.Sizes[from] * model.Plan.Endpoints)
            from++;

        return from;
    }
}
