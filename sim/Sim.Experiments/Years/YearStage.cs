namespace Sim.Experiments;

/// <summary>
/// Where every product lives in one year under every policy, and so what a faulty release does. For one thread at a
/// time.
/// </summary>
internal sealed class YearStage(YearModel model)
{
    private readonly Choice[][] _choices = [.. model.Policies.Select(_ => new Choice[model.Vendors.Count])];
    private readonly bool[][] _filters = [.. model.Policies.Select(_ => new bool[model.Vendors.Count])];

    /// <summary>Sets it up for a year.</summary>
    public void Set(int year)
    {
        for (int product = 0; product < model.Vendors.Count; product++)
        {
            uint uniform = model.Vendors[product].Year((uint)year, DrawPurpose.YearMove).A;
            for (int policy = 0; policy < _choices.Length; policy++)
            {
                _choices[policy][product] = model.Policies[policy].Of(product, uniform);
                _filters[policy][product] = _choices[policy][product].KeepsFilter;
            }
        }
    }

    /// <summary>Whether a product has left its design in the kernel under a policy.</summary>
    public bool HasMoved(int policy, int product) => _choices[policy][product].HasMoved;

    /// <summary>Number of the design of a maker under a policy; null for the platform, which has its own.</summary>
    public int? DesignOf(int policy, in Maker maker) =>
        maker.Product == model.Vendors.Count ? null : _choices[policy][maker.Product].Design;

    /// <summary>Share of all endpoints that a maker's faulty release acts on under a policy.</summary>
    public double Share(int policy, in Maker maker) => maker.Beside is { } beside
        ? model.Stack.NeighbourShare(maker.Product, beside, _filters[policy])
        : maker.Product == model.Vendors.Count ? 1 : model.Plan.Products[maker.Product].Share.ToDouble();

    /// <summary>What a faulty release does to one of these endpoints.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="maker">Who made it.</param>
    /// <param name="arm">The arm of its class and extent.</param>
    /// <param name="replication">The replication.</param>
    public Response Of(int policy, in Maker maker, int arm, int replication)
    {
        if (maker.Product == model.Vendors.Count)
            return model.OfPlatform(arm, replication);

        Response response = model.Of(_choices[policy][maker.Product].Design, arm, replication);
        return model.Plan.Products[maker.Product].Protects ? response : response with { GapHours = 0 };
    }

    /// <summary>Share of endpoints with a protecting agent that sees through the platform's component.</summary>
    public double OnPlatform(int policy)
    {
        double without = 1;
        for (int product = 0; product < _choices[policy].Length; product++)
        {
            YearProduct of = model.Plan.Products[product];
            without *= of.Protects && _choices[policy][product].OnPlatform ? 1 - of.Share.ToDouble() : 1;
        }

        return 1 - without;
    }
}
