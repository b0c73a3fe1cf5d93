namespace Sim.Experiments;

/// <summary>A policy made ready: the two designs that each product may have under it.</summary>
internal sealed class PolicyModel
{
    private readonly Choice[] _stay;
    private readonly Choice[] _move;
    private readonly ulong _moved;

    public PolicyModel(YearPolicy policy, IReadOnlyList<YearProduct> products, YearArms arms,
        Func<string, DesignSpec> find)
    {
        DesignSpec[] stay = [.. products.Select(p => find(policy.DesignOf(p, hasMoved: false)))];
        DesignSpec[] move = [.. products.Select(p => find(policy.DesignOf(p, hasMoved: true)))];
        _stay = [.. stay.Select((d, i) => Of(d, arms, products[i]))];
        _move = [.. move.Select((d, i) => Of(d, arms, products[i]))];
        _moved = policy.Moved.Threshold32;
        Moved = policy.Moved.ToDouble();
        (double Share, double Seen)[] protecting = [.. products.Index().Where(p => p.Item.Protects).Select(p => (
            p.Item.Share.ToDouble(), (Moved * SeenBy(move[p.Index])) + ((1 - Moved) * SeenBy(stay[p.Index]))))];
        double weight = protecting.Sum(p => p.Share);
        Seen = weight > 0 ? protecting.Sum(p => p.Share * p.Seen) / weight : 0;
    }

    /// <summary>Share of attacks that the protecting products see when nothing goes wrong.</summary>
    public double Seen { get; }

    /// <summary>How likely a vendor has moved in a year.</summary>
    public double Moved { get; }

    /// <summary>What a product is where its vendor has moved, or has not.</summary>
    public Choice Of(int product, bool hasMoved) => hasMoved ? _move[product] : _stay[product];

    /// <summary>What a product is in a year.</summary>
    /// <param name="product">Number of the product.</param>
    /// <param name="uniform">Its vendor's uniform of the year, the same under every policy.</param>
    public Choice Of(int product, uint uniform) => Of(product, hasMoved: uniform < _moved);

    private static Choice Of(DesignSpec design, YearArms arms, YearProduct product) =>
        new(arms.Level(YearFactors.Design, design.Reference), design.Traits.KernelLines > 0,
            design.Traits.VendorPlatform, design.Reference != product.Kernel);

    private static double SeenBy(DesignSpec design)
    {
        ProtectionResult hour = ProtectionAccount.Of(
            design.Traits, new ProtectionHours(0, 0, 0, 0, 0, 0, 1), ThreatPlan.Default);
        return 1 - (hour.Missed / hour.Arrived);
    }
}
