using static Sim.Scenarios.Field;

namespace Sim.Scenarios;

/// <summary>The keys of a year of updates, and of the ecosystem models that it names. Reader and JSON Schema follow this table.</summary>
internal static class YearTable
{
    /// <summary>Years where a file does not say how many: enough that a return level of 200 years has an interval.</summary>
    public const string UsualYears = "10000";

    private static readonly NumberShape Releases = new(0, 100_000);
    private static readonly WordShape Design = new("year-design", [.. DesignNames.All]);

    private static readonly ObjectShape Group = new(
        "load-order-group", "A load-order group: the range of altitudes of one kind of filter.",
        new Field("from", AltitudeShape.Instance, "Lowest altitude."),
        new Field("to", AltitudeShape.Instance, "Highest whole altitude; its fractions belong to the group too."),
        new Field("entries", new IntegerShape(0, 1_000_000), "Altitudes that are allotted in it."),
        new Field("companies", new IntegerShape(0, 1_000_000), "Companies that hold them."));

    private static readonly ObjectShape Product = new(
        "year-product", "A kind of product with a filter on the machine, that updates itself.",
        new Field("name", NameShape.Instance, "Its name; it keys the draws of the product."),
        Optional("label", TextShape.Line, "Words for tables; the name where not given."),
        Optional("vendor", NameShape.Instance, "Who makes it, and moves with all its products at once; its own vendor where not given."),
        new Field("group", NameShape.Instance, "Its load-order group."),
        new Field("altitude", AltitudeShape.Instance, "Where its filter stands."),
        new Field("share", ShareShape.Instance, "Share of machines that carry it, independently of the others."),
        new Field("releases", Releases, "Releases a year, of code and content."),
        new Field("faulty", ShareShape.Instance, "Share of the releases that are faulty."),
        new Field("kernel", Design, "Its design in the kernel; a level of the experiment's designs."),
        new Field("moved", Design, "Its design once its vendor has moved; a level of the experiment's designs."),
        Optional("protects", FlagShape.Instance, "Whether it defends the machine: hours without it are a gap of protection.", "true"));

    private static readonly ObjectShape Platform = new(
        "year-platform", "The component of the platform's vendor, which every endpoint carries and agents without a filter rest on.",
        new Field("design", Design, "Its design; a level of the experiment's designs."),
        new Field("releases", Releases, "Releases a year."),
        new Field("faulty", ShareShape.Instance, "Share of them that are faulty."),
        Optional("calendar", TextShape.Line,
            $"Its level of the factor with the path {YearFactors.Calendar}: when its good artefact is there. Products have the first level."));

    private static readonly ObjectShape Policy = new(
        "year-policy", "Where the products of third parties live.",
        new Field("name", NameShape.Instance, "Its name."),
        Optional("label", TextShape.Line, "Words for tables; the name where not given."),
        new Field("moved", ShareShape.Instance, "Share of the vendors that have moved, drawn anew for every year."),
        Optional("to", Design, "Design of all products that have moved; where each goes by itself where not given."),
        Optional("designs", new MapShape("fixed-designs", "products with the design that the policy says", NameShape.Instance, Design, 64),
            "Products whose design the policy says, whatever their vendors want."));

    private static readonly Field[] Tables =
    [
        Optional("groups", new MapShape("load-order-groups", "load-order groups", NameShape.Instance, Group, 64), "Load-order groups; the model's where not given."),
        Optional("products", new ListShape(Product, 1, 64), "Products; the model's where not given."),
    ];

    /// <summary>Keys that an ecosystem model gives where the experiment does not.</summary>
    public static IReadOnlyList<string> ModelKeys { get; } = [.. Tables.Select(t => t.Key)];

    /// <summary>The section <c>year</c> of an experiment.</summary>
    public static readonly ObjectShape Root = new(
        "year", "A year of updates, many times over: faulty releases drawn by their rates, each doing what a run of its arm did.",
        [
            Optional("years", new IntegerShape(100, 1_000_000), "Simulated years.", UsualYears),
            Optional("endpoints", new IntegerShape(1, 10_000_000_000), "Endpoints that the figures are told for.", "1M"),
            Optional("ecosystem", NameShape.Instance, "Ecosystem model that gives groups and products which are not given here."),
            .. Tables,
            new Field("platform", Platform, "The component of the platform's vendor."),
            Optional("interactions", ShareShape.Instance,
                "Share of releases that are good by themselves and faulty beside one certain other filter, where it is the next one above or below.", "0%"),
            Optional("extents", new ListShape(ShareShape.Instance, 1, 64),
                $"How likely each level of the factor with the path {YearFactors.Extent} is for a faulty release."),
            new Field("policies", new ListShape(Policy, 1, 16), "The policies; the others are compared with the first."),
        ]);

    /// <summary>A file of <c>models/ecosystems</c>.</summary>
    public static readonly ObjectShape Model = new(
        "ecosystem-model", "An ecosystem model: load-order groups and the products whose filters stand in them.",
        [
            new Field("ecosystemModel", NameShape.Instance, "Name of the model, the same as the file's."),
            new Field("title", TextShape.Line, "One line for lists."),
            .. Tables.Select(t => t with { Required = true }),
        ]);
}
