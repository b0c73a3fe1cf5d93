using Sim.Models;

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
        _stay = [.. products.Select(p => Of(find(policy.DesignOf(p, hasMoved: false)), arms))];
        _move = [.. products.Select(p => Of(find(policy.DesignOf(p, hasMoved: true)), arms))];
        _moved = policy.Moved.Threshold32;
        Seen = SeenOf(policy, products, find);
    }

    /// <summary>Share of attacks that the protecting products see when nothing goes wrong.</summary>
    public double Seen { get; }

    /// <summary>What a product is in a year.</summary>
    /// <param name="product">Number of the product.</param>
    /// <param name="uniform">Its vendor's uniform of the year, the same under every policy.</param>
    public Choice Of(int product, uint uniform) => uniform < _moved ? _move[product] : _stay[product];

    private static Choice Of(DesignSpec design, YearArms arms) =>
        new(arms.Level(YearFactors.Design, design.Reference), design.Traits.KernelLines > 0,
            design.Traits.VendorPlatform);

    private static double SeenOf(YearPolicy policy, IReadOnlyList<YearProduct> products, Func<string, DesignSpec> find)
    {
        double moved = policy.Moved.ToDouble();
        double weight = 0;
        double seen = 0;
        foreach (YearProduct product in products.Where(p => p.Protects))
        {
            double share = product.Share.ToDouble();
            weight += share;
            seen += share * ((moved * SeenBy(find(policy.DesignOf(product, hasMoved: true))))
                + ((1 - moved) * SeenBy(find(policy.DesignOf(product, hasMoved: false)))));
        }

        return weight > 0 ? seen / weight : 0;
    }

    private static double SeenBy(DesignSpec design)
    {
        ProtectionResult hour = ProtectionAccount.Of(
            design.Traits, new ProtectionHours(0, 0, 0, 0, 0, 1), ThreatPlan.Default);
        return 1 - (hour.Missed / hour.Arrived);
    }
}
