using static Sim.Scenarios.Key;

namespace Sim.Scenarios;

/// <summary>
/// The keys of a year of updates, and of the ecosystem models that it names. Reader and JSON Schema follow this table.
/// </summary>
internal static class YearTable
{
    /// <summary>
    /// Years where a file does not say how many: enough that a return level of 200 years has an interval.
    /// </summary>
    public const string UsualYears = "10000";

    private static readonly Notation<double> Releases = Scalar.Number(0, 100_000);
    private static readonly Notation<string> Design = DesignName.Codec;

    private static readonly ObjectShape Group = new(
        "load-order-group", "A load-order group: the range of altitudes of one kind of filter.",
        new Key("from", Scalar.Altitude, "Lowest altitude."),
        new Key("to", Scalar.Altitude, "Highest whole altitude; its fractions belong to the group too."),
        new Key("entries", Scalar.Long(0, 1_000_000), "Altitudes that are allotted in it."),
        new Key("companies", Scalar.Long(0, 1_000_000), "Companies that hold them."));

    private static readonly ObjectShape Product = new(
        "year-product", "A kind of product with a filter on the machine, that updates itself.",
        new Key("name", Scalar.Name, "Its name; it keys the draws of the product."),
        Optional("label", Scalar.Line, "Words for tables; the name where not given."),
        Optional("vendor", Scalar.Name,
            "Who makes it, and moves with all its products at once; its own vendor where not given."),
        new Key("group", Scalar.Name, "Its load-order group."),
        new Key("altitude", Scalar.Altitude, "Where its filter stands."),
        new Key("share", Scalar.Share, "Share of machines that carry it, independently of the others."),
        new Key("releases", Releases, "Releases a year, of code and content."),
        new Key("faulty", Scalar.Share, "Share of the releases that are faulty."),
        new Key("kernel", Design, "Its design in the kernel; a level of the experiment's designs."),
        new Key("moved", Design, "Its design once its vendor has moved; a level of the experiment's designs."),
        Optional("protects", Scalar.Flag, "Whether it defends the machine: hours without it are a gap of protection.",
            "true"));

    private static readonly ObjectShape Platform = new(
        "year-platform",
        "The component of the platform's vendor, which every endpoint carries and agents without a filter rest on.",
        new Key("design", Design, "Its design; a level of the experiment's designs."),
        new Key("releases", Releases, "Releases a year."),
        new Key("faulty", Scalar.Share, "Share of them that are faulty."),
        Optional("calendar", Scalar.Line,
            $"Its level of the factor with the path {YearFactors.Calendar}: when its good artefact is there. "
                + "Products have the first level."));

    private static readonly ObjectShape Policy = new(
        "year-policy", "Where the products of third parties live.",
        new Key("name", Scalar.Name, "Its name."),
        Optional("label", Scalar.Line, "Words for tables; the name where not given."),
        new Key("moved", Scalar.Share, "Share of the vendors that have moved, drawn anew for every year."),
        Optional("to", Design, "Design of all products that have moved; where each goes by itself where not given."),
        Optional("designs",
            Many.Map("fixed-designs", "products with the design that the policy says", Scalar.Name, Design, 64),
            "Products whose design the policy says, whatever their vendors want."));

    private static readonly Key[] Tables =
    [
        Optional("groups", Many.Map("load-order-groups", "load-order groups", Scalar.Name, Group, 64),
            "Load-order groups; the model's where not given."),
        Optional("products", Many.List(Product, 1, 64), "Products; the model's where not given."),
    ];

    /// <summary>Keys that an ecosystem model gives where the experiment does not.</summary>
    public static IReadOnlyList<string> ModelKeys { get; } = [.. Tables.Select(t => t.Name)];

    /// <summary>The section <c>year</c> of an experiment.</summary>
    public static readonly ObjectShape Root = new(
        "year",
        "A year of updates, many times over: faulty releases drawn by their rates, each doing what a run of its arm "
            + "did.",
        [
            Optional("years", Scalar.Long(100, 1_000_000), "Simulated years.", UsualYears),
            Optional("endpoints", Scalar.Long(1, 10_000_000_000), "Endpoints that the figures refer to.", "1M"),
            Optional("ecosystem", Scalar.Name,
                "Ecosystem model that gives groups and products which are not given here."),
            .. Tables,
            new Key("platform", Platform, "The component of the platform's vendor."),
            Optional("interactions", Scalar.Share,
                "Share of releases that are good by themselves and faulty beside one certain other filter, where it "
                    + "is the next one above or below.", "0%"),
            Optional("extents", Many.List(Scalar.Share, 1, 64),
                $"How likely each level of the factor with the path {YearFactors.Extent} is for a faulty release."),
            new Key("policies", Many.List(Policy, 1, 16), "The policies; the others are compared with the first."),
        ]);

    /// <summary>A file of <c>models/ecosystems</c>.</summary>
    public static readonly ObjectShape Model = new(
        "ecosystem-model", "An ecosystem model: load-order groups and the products whose filters stand in them.",
        [
            new Key("ecosystemModel", Scalar.Name, "Name of the model, the same as the file's."),
            new Key("title", Scalar.Line, "One line for lists."),
            .. Tables.Select(t => t with { IsRequired = true }),
        ]);
}
