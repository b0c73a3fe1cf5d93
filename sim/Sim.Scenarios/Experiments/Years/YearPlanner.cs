namespace Sim.Scenarios;

/// <summary>Makes the plan of a year of updates without errors.</summary>
internal static class YearPlanner
{
    public static YearPlan Plan(Bound year) => new()
    {
        Years = year.Int("years"),
        Endpoints = year.Get<long>("endpoints"),
        Products = [.. year["products"]!.Items!.Select(Product)],
        Groups = [.. year["groups"]!.Members.Select(g => Group(g.Key, g.Value)).OrderByDescending(g => g.From)],
        Platform = Platform(year["platform"]!),
        Interactions = year.Get<Ratio>("interactions"),
        Extents = [.. year["extents"]?.Items?.Select(e => (Ratio)e.Value!) ?? []],
        Policies = [.. year["policies"]!.Items!.Select(Policy)],
    };

    private static YearProduct Product(Bound product)
    {
        string name = product.Get<string>("name");
        return new YearProduct(
            name, product.Text("label") ?? name, product.Text("vendor") ?? name, product.Get<string>("group"),
            product.Get<Altitude>("altitude"),
            product.Get<Ratio>("share"), product.Get<double>("releases"), product.Get<Ratio>("faulty"),
            product.Get<string>("kernel"),
            product.Get<string>("moved"), product.Get<bool>("protects"));
    }

    private static LoadOrderGroup Group(string name, Bound group) => new(
        name, group.Get<Altitude>("from"), group.Get<Altitude>("to"), group.Int("entries"), group.Int("companies"));

    private static YearPlatform Platform(Bound platform) => new(
        platform.Get<string>("design"), platform.Get<double>("releases"), platform.Get<Ratio>("faulty"),
        platform.Text("calendar"));

    private static YearPolicy Policy(Bound policy)
    {
        string name = policy.Get<string>("name");
        return new YearPolicy(
            name, policy.Text("label") ?? name, policy.Get<Ratio>("moved"), policy.Text("to"),
            [.. policy["designs"]?.Members.Select(d => KeyValuePair.Create(d.Key, (string)d.Value.Value!)) ?? []]);
    }
}
