namespace Sim.Experiments;

/// <summary>
/// The mean year in closed form, replication by replication as if each were the only one: the mean number of faulty
/// releases times what one does, over its classes and extents and over where vendors live. No year is drawn, so what
/// replications differ in is the chance of the runs alone.
/// </summary>
internal sealed class YearExpectation
{
    private const int States = 2;
    private readonly YearModel _model;
    private readonly FaultMeans _means;
    private readonly VendorMix _mix;

    // By policy, origin and whether the vendor has moved, which its probability is a factor of: the mean of a year.
    private readonly FaultMean[][] _years;

    public YearExpectation(YearModel model)
    {
        _model = model;
        _means = new FaultMeans(model);
        _mix = new VendorMix(model);
        _years = [.. model.Policies.Select((_, policy) => Policy(policy))];
    }

    /// <summary>How many replications it is told by.</summary>
    public int Replications => _model.Replications;

    /// <summary>
    /// The mean year of a policy, by replication, of that part of it which a lever covers or does not.
    /// </summary>
    /// <param name="policy">Number of the policy.</param>
    /// <param name="measure">What is read of it.</param>
    /// <param name="covers">Whether a part, of an origin and of a product that has moved or not, counts.</param>
    public double[] Mean(int policy, Func<FaultMean, double[]> measure, Func<int, bool, bool> covers)
    {
        double[] sum = new double[_model.Replications];
        for (int part = 0; part < _years[policy].Length; part++)
        {
            double[] values = measure(_years[policy][part]);
            if (!covers(part / States, HasMoved(policy, part)))
                continue;

            for (int r = 0; r < sum.Length; r++)
                sum[r] += values[r];
        }

        return sum;
    }

    /// <summary>
    /// The share of years with an event above a size, by replication: vendors move by themselves, so the years without
    /// one are a product over them. Releases that are faulty beside another filter count by their mean.
    /// </summary>
    /// <param name="policy">Number of the policy.</param>
    /// <param name="measure">How many events of a mean year are above the size.</param>
    /// <param name="factor">What the rate of a part is multiplied by.</param>
    public double[] ShareOfYears(int policy, Func<FaultMean, double[]> measure, Func<int, bool, double> factor)
    {
        int products = _model.Plan.Products.Count;
        double[] shares = new double[_model.Replications];
        for (int r = 0; r < shares.Length; r++)
        {
            double without = _mix.Mean(policy, (product, moved) => DetMath.Exp(-Rate(product, moved, r)));
            shares[r] = 1 - (without * DetMath.Exp(-Rate(products, false, r) - Rate(products + 1, false, r)));
        }

        return shares;

        double Rate(int origin, bool moved, int r)
        {
            int part = (origin * States) + (moved ? 1 : 0);
            double chance = origin >= products ? 1 : _mix.Chance(policy, moved);
            return chance == 0 ? 0
                : measure(_years[policy][part])[r] / chance * factor(origin, HasMoved(policy, part));
        }
    }

    private bool HasMoved(int policy, int part) => part / States < _model.Plan.Products.Count
        && _model.Policies[policy].Of(part / States, part % States == 1).HasMoved;

    private FaultMean[] Policy(int policy)
    {
        FaultMean[] parts = [
            .. Enumerable.Range(0, _model.Origins.Count * States).Select(_ => new FaultMean(_model.Replications))];
        foreach (Maker maker in _model.Makers)
        {
            int part = _model.OriginOf(maker) * States;
            if (maker.Product == _model.Plan.Products.Count)
                parts[part].Add(_means.OfPlatform, maker.Mean, 1, OnPlatform(policy));
            else if (maker.Beside is { } beside)
                Neighbours(parts[part], policy, maker, beside);
            else
            {
                foreach (bool moved in (bool[])[false, true])
                    parts[part + (moved ? 1 : 0)].Add(Of(policy, maker.Product, moved),
                        maker.Mean * _mix.Chance(policy, moved), _model.Plan.Products[maker.Product].Share.ToDouble(),
                        Protects(maker.Product));
            }
        }

        return parts;
    }

    private void Neighbours(FaultMean into, int policy, in Maker maker, int beside)
    {
        (int one, int other) = (maker.Product, beside);
        double both = _model.Plan.Products[one].Share.ToDouble() * _model.Plan.Products[other].Share.ToDouble();
        int[] between = _model.Stack.Between(one, other);
        foreach (bool moved in (bool[])[false, true])
        {
            double present = _mix.Mean(policy, Keeps, (one, moved));
            double alone = _mix.Mean(policy, (p, m) => Keeps(p, m) * Leaves(p, m), (one, moved));
            if (present > 0)
                into.Add(Of(policy, one, moved), maker.Mean * present, both * alone / present, Protects(one));
        }

        double Keeps(int product, bool moved) =>
            product == one || product == other ? _model.Policies[policy].Of(product, moved).KeepsFilter ? 1 : 0 : 1;

        double Leaves(int product, bool moved) =>
            between.Contains(product) && _model.Policies[policy].Of(product, moved).KeepsFilter
            ? 1 - _model.Plan.Products[product].Share.ToDouble() : 1;
    }

    private IReadOnlyList<FaultKind> Of(int policy, int product, bool moved) =>
        _means.Of(_model.Policies[policy].Of(product, moved).Design);

    private double Protects(int product) => _model.Plan.Products[product].Protects ? 1 : 0;

    private double OnPlatform(int policy) => 1 - _mix.Mean(policy, (product, moved) =>
        _model.Plan.Products[product].Protects && _model.Policies[policy].Of(product, moved).OnPlatform
            ? 1 - _model.Plan.Products[product].Share.ToDouble() : 1);
}
