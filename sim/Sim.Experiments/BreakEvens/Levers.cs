namespace Sim.Experiments;

/// <summary>What can be multiplied in a year: every maker by itself, and what policies differ in.</summary>
internal static class Levers
{
    /// <summary>The levers, makers from the top of the stack down first; none whose rate is zero.</summary>
    /// <param name="model">The year.</param>
    /// <param name="assumptions">Where its numbers come from.</param>
    public static Lever[] Of(YearModel model, IReadOnlyList<Assumption> assumptions)
    {
        int products = model.Plan.Products.Count;
        string[] platform = ["year.platform.faulty", "year.platform.releases"];
        List<Lever> levers = [];
        foreach (int product in model.Stack.TopDown)
        {
            YearProduct of = model.Plan.Products[product];
            if (model.Makers[product].Mean > 0)
                Add(of.Name, of.Label, product, Numbers(of));
        }

        bool hasPlatform = model.Makers[products].Mean > 0;
        if (hasPlatform)
            Add("platform", "Platform", products, platform);

        if (model.Makers.Count > products + 1)
            Add("neighbours", "Filters beside each other", products + 1, ["year.interactions"]);

        if (model.Policies.Any(p => Any(p, c => c.HasMoved)))
        {
            levers.Add(new Lever(
                new YearLever("moved", "Moved products", [.. model.Plan.Products.SelectMany(Numbers)], false),
                Origin: null, MovedOnly: true));
        }

        foreach ((int index, PolicyModel policy) in model.Policies.Index())
        {
            if (hasPlatform && Any(policy, c => c.OnPlatform))
            {
                YearPolicy of = model.Plan.Policies[index];
                levers.Add(
                    new Lever(new YearLever("platform@" + of.Name, $"Platform under “{of.Label}” alone", platform,
                    false), products, index));
            }
        }

        return [.. levers];

        void Add(string name, string label, int origin, string[] numbers) => levers.Add(new Lever(new YearLever(
            name, label, numbers, numbers.All(n => assumptions.Any(a => a.Path == n
                && a.Basis is (Basis.Published or Basis.Inferred)))), origin));

        bool Any(PolicyModel policy, Func<Choice, bool> holds) => Enumerable.Range(0, products).Any(p =>
            (policy.Moved > 0 && holds(policy.Of(p, hasMoved: true)))
            || (policy.Moved < 1 && holds(policy.Of(p, hasMoved: false))));
    }

    private static string[] Numbers(YearProduct of) =>
        [$"year.products.{of.Name}.faulty", $"year.products.{of.Name}.releases"];
}
