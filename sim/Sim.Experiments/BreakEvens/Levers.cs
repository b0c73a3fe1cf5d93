namespace Sim.Experiments;

/// <summary>What can be multiplied in a year: every maker by itself, and what policies differ in.</summary>
internal static class Levers
{
    /// <summary>The levers, makers from the top of the stack down first; none whose rate is zero.</summary>
    /// <param name="model">The year.</param>
    /// <param name="plan">Its experiment, which says where the numbers come from and how far they may be off.</param>
    public static Lever[] Of(YearModel model, ExperimentPlan plan)
    {
        int products = model.Plan.Products.Count;
        YearPlatform its = model.Plan.Platform;
        var ranges = new RateRanges(plan.Ranges);
        (string, double)[] platform =
            [("year.platform.faulty", its.Faulty.ToDouble()), ("year.platform.releases", its.Releases)];
        List<Lever> levers = [];
        foreach (int product in model.Stack.TopDown.Where(p => model.Makers[p].Mean > 0))
            Add(model.Plan.Products[product].Name, model.Plan.Products[product].Label, product,
                Numbers(model.Plan.Products[product]));

        int of = levers.Count;
        bool hasPlatform = model.Makers[products].Mean > 0;
        if (hasPlatform)
            Add("platform", "Platform", products, platform);

        if (model.Makers.Count > products + 1)
            Add("neighbours", "Filters beside each other", products + 1,
                [("year.interactions", model.Plan.Interactions.ToDouble())]);

        if (of > 0 && model.Policies.Any(p => Any(p, c => c.HasMoved)))
        {
            YearLever[] makers = [.. levers.Take(of).Select(l => l.Of)];
            levers.Add(new Lever(new YearLever("moved", "Moved products", [.. makers.SelectMany(l => l.Numbers)], false,
                makers.Min(l => l.From), makers.Max(l => l.To)), Origin: null, MovedOnly: true));
        }

        foreach ((int index, PolicyModel policy) in model.Policies.Index())
        {
            if (hasPlatform && Any(policy, c => c.OnPlatform))
                levers.Add(new Lever(Read("platform@" + model.Plan.Policies[index].Name,
                    $"Platform under “{model.Plan.Policies[index].Label}” alone", platform) with { HasSource = false },
                    products, index));
        }

        return [.. levers];

        void Add(string name, string label, int origin, (string, double)[] numbers) =>
            levers.Add(new Lever(Read(name, label, numbers), origin));

        YearLever Read(string name, string label, (string Path, double)[] numbers)
        {
            (double from, double to) = ranges.Of(numbers);
            return new YearLever(name, label, [.. numbers.Select(n => n.Path)],
                numbers.All(n => plan.Assumptions.Any(a =>
                a.Path == n.Path && a.Basis is (Basis.Published or Basis.Inferred))), from, to);
        }

        bool Any(PolicyModel policy, Func<Choice, bool> holds) => Enumerable.Range(0, products).Any(p =>
            (policy.Moved > 0 && holds(policy.Of(p, hasMoved: true)))
            || (policy.Moved < 1 && holds(policy.Of(p, hasMoved: false))));
    }

    private static (string, double)[] Numbers(YearProduct of) =>
    [
        ($"year.products.{of.Name}.faulty", of.Faulty.ToDouble()), ($"year.products.{of.Name}.releases", of.Releases),
    ];
}
