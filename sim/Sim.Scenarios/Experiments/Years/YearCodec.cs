namespace Sim.Scenarios;

internal sealed class YearCodec() : ObjectCodec<YearPlan>(
    "year",
    "A year of updates, many times over: faulty releases drawn by their rates, each doing what a run of its arm did.",
    [Years, Endpoints, Ecosystem, Groups, Products, Platform, Interactions, Extents, Policies],
    read => new()
    {
        Years = read.Get(Years),
        Endpoints = read.Get(Endpoints),
        Products = read.Get(Products),
        Groups = [.. read.Get(Groups).OrderByDescending(g => g.From)],
        Platform = read.Get(Platform),
        Interactions = read.Get(Interactions),
        Extents = read.Get(Extents),
        Policies = read.Get(Policies),
    })
{
    // Enough that a return level of 200 years has an interval.
    private const string UsualYears = "10000";

    private static readonly Field<int> Years = Defaulted(
        "years", Scalar.Integer(100, 1_000_000), UsualYears, "Simulated years.", y => y.Years);
    private static readonly Field<long> Endpoints = Defaulted(
        "endpoints", Scalar.Long(1, 10_000_000_000), "1M", "Endpoints that the figures refer to.", y => y.Endpoints);

    // The plan has what the model gave.
    public static readonly Field<string?> Ecosystem = Optional<string>(
        "ecosystem", Scalar.Name, "Ecosystem model that gives groups and products which are not given here.",
        _ => null);
    public static readonly Field<IReadOnlyList<LoadOrderGroup>> Groups = Optional(
        "groups",
        Many.Named("load-order-groups", "load-order groups", Scalar.Name, new LoadOrderGroupCodec(), 64,
            (g, name) => g with { Name = name }, g => g.Name),
        [], "Load-order groups; the model's where not given.", y => y.Groups);
    public static readonly Field<IReadOnlyList<YearProduct>> Products = Optional(
        "products", Many.List(new YearProductCodec(), 1, 64), [], "Products; the model's where not given.",
        y => y.Products);
    public static readonly Field<YearPlatform> Platform = Required(
        "platform", new YearPlatformCodec(), "The component of the platform's vendor.", y => y.Platform);
    public static readonly Field<Ratio> Interactions = Defaulted(
        "interactions", Scalar.Share, "0%",
        "Share of releases that are good by themselves and faulty beside one certain other filter, where it is the "
        + "next one above or below.", y => y.Interactions);
    public static readonly Field<IReadOnlyList<Ratio>> Extents = Optional(
        "extents", Many.List(Scalar.Share, 1, 64), [],
        $"How likely each level of the factor with the path {YearFactors.Extent} is for a faulty release.",
        y => y.Extents);
    public static readonly Field<IReadOnlyList<YearPolicy>> Policies = Required(
        "policies", Many.List(new YearPolicyCodec(), 1, 16), "The policies; the others are compared with the first.",
        y => y.Policies);

    /// <summary>The keys that an ecosystem model gives where the experiment does not.</summary>
    public static readonly IReadOnlyList<KeyOf<YearPlan>> Tables = [Groups, Products];
}
