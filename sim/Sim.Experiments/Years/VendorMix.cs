namespace Sim.Experiments;

/// <summary>Means over where vendors live: each has moved or not by itself, with all its products at once.</summary>
internal sealed class VendorMix(YearModel model)
{
    private readonly int[][] _vendors =
    [
        .. model.Plan.Products.Index().GroupBy(p => p.Item.Vendor, StringComparer.Ordinal)
            .Select(v => v.Select(p => p.Index).ToArray()),
    ];

    /// <summary>How likely a vendor has moved, or has not.</summary>
    public double Chance(int policy, bool moved) =>
        moved ? model.Policies[policy].Moved : 1 - model.Policies[policy].Moved;

    /// <summary>The mean of a product of factors, one of each product of the plan.</summary>
    /// <param name="policy">Number of the policy.</param>
    /// <param name="factor">The factor of a product whose vendor has moved or not.</param>
    /// <param name="known">A product of which it is known; the mean is then over this state alone, with its
    /// probability.</param>
    public double Mean(int policy, Func<int, bool, double> factor, (int Product, bool Moved)? known = null)
    {
        double mean = 1;
        foreach (int[] vendor in _vendors)
        {
            double sum = 0;
            foreach (bool moved in (bool[])[false, true])
            {
                double chance = known is { } of && vendor.Contains(of.Product) && of.Moved != moved ? 0
                    : Chance(policy, moved);
                for (int i = 0; i < vendor.Length && chance > 0; i++)
                    chance *= factor(vendor[i], moved);

                sum += chance;
            }

            mean *= sum;
        }

        return mean;
    }
}
