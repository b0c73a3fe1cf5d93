namespace Sim.Experiments;

/// <summary>
/// A year's plan made ready: draws, stack, and for every policy the designs that a product may have. Immutable.
/// </summary>
internal sealed class YearModel
{
    /// <summary>The sizes of events that years are counted by, as shares of all endpoints.</summary>
    public static IReadOnlyList<double> Sizes { get; } = [0.01, 0.1];

    private readonly IReadOnlyList<Response[]> _responses;
    private readonly YearArms _arms;
    private readonly Categorical? _prior;
    private readonly Categorical? _extents;
    private readonly int _platform;

    /// <param name="plan">The experiment; it has a year.</param>
    /// <param name="responses">What the replications of each arm gave; as many of every arm, at least one.</param>
    public YearModel(ExperimentPlan plan, IReadOnlyList<Response[]> responses)
    {
        Plan = plan.Year ?? throw new ArgumentException("The experiment has no year.", nameof(plan));
        _responses = responses;
        Replications = responses[0].Length;
        _arms = new YearArms(plan.Factors);
        _prior = plan.Factors.Any(f => f is { Path: YearFactors.Fault, Levels.Count: > 1 })
            ? Categorical.Of([.. FaultClasses.All.Select(c => c.Prior)]) : null;
        _extents = Plan.Extents.Count == 0 ? null : Categorical.Of(Plan.Extents);
        _platform = _arms.Of(_arms.Level(YearFactors.Design, Plan.Platform.Design), 0, 0,
            _arms.Level(YearFactors.Calendar, Plan.Platform.Calendar));
        Makers =
        [
            .. Plan.Products.Select((p, i) => new Maker(
                Maker.DrawsOf(plan.Seed, "product", p.Name), p.Releases * p.Faulty.ToDouble(), i)),
            new Maker(Maker.DrawsOf(plan.Seed, "platform", ""),
                Plan.Platform.Releases * Plan.Platform.Faulty.ToDouble(), Plan.Products.Count),
            .. Plan.Interactions.ToDouble() > 0 ? Plan.Products.SelectMany((p, i) => Neighbours(plan.Seed, p, i)) : [],
        ];
        Origins = [.. Plan.Products.Select(p => p.Name), "platform", "neighbours"];
        Faults =
        [
            .. from fault in (_prior is null ? [1.0] : FaultClasses.All.Select(c => c.Prior.ToDouble())).Index()
               from extent in (_extents is null ? [1.0] : Plan.Extents.Select(e => e.ToDouble())).Index()
               select (_arms.Of(0, fault.Index, extent.Index, 0), fault.Item * extent.Item),
        ];
        Vendors = [.. Plan.Products.Select(p => Maker.DrawsOf(plan.Seed, "vendor", p.Vendor))];
        Stack = new FilterOrder([.. Plan.Products.Select(p => (p.Altitude, p.Share.ToDouble()))]);
        Policies = [.. Plan.Policies.Select(p => new PolicyModel(p, Plan.Products, _arms, Find))];

        DesignSpec Find(string reference) =>
            plan.Arms.SelectMany(a => a.Scenario.Designs).First(d => d.Reference == reference);
    }

    /// <summary>The plan.</summary>
    public YearPlan Plan { get; }

    /// <summary>Replications that a faulty release draws one of.</summary>
    public int Replications { get; }

    /// <summary>
    /// The products in the order of the plan, the platform, and every product with every other beside which a release
    /// of it may be faulty.
    /// </summary>
    public IReadOnlyList<Maker> Makers { get; }

    /// <summary>Where hours come from, by number: the products, the platform, and filters beside each other.</summary>
    public IReadOnlyList<string> Origins { get; }

    /// <summary>For each product the draws of its vendor.</summary>
    public IReadOnlyList<EntityDraws> Vendors { get; }

    /// <summary>What a faulty release may be, by the arm of its class and extent, and how likely it is that.</summary>
    public IReadOnlyList<(int Arm, double Share)> Faults { get; }

    /// <summary>The filters of the products.</summary>
    public FilterOrder Stack { get; }

    /// <summary>The policies.</summary>
    public IReadOnlyList<PolicyModel> Policies { get; }

    /// <summary>What a faulty release is, whoever has to bear it: the arm of its class and extent, of the first design
    /// and calendar, and which replication says what it does.</summary>
    public (int Arm, int Replication) Fault(in Maker maker, uint year, int occurrence)
    {
        PhiloxBlock block = maker.Draws.Year(year, DrawPurpose.YearFault, (uint)occurrence);
        return (_arms.Of(0, _prior?.Pick(block.A) ?? 0, _extents?.Pick(block.B) ?? 0, 0),
            (int)(((ulong)block.C * (uint)Replications) >> 32));
    }

    /// <summary>What a faulty release of a product does under a design.</summary>
    public Response Of(int design, int arm, int replication) =>
        _responses[arm + _arms.Of(design, 0, 0, 0)][replication];

    /// <summary>What a faulty release of the platform does.</summary>
    public Response OfPlatform(int arm, int replication) => _responses[arm + _platform][replication];

    /// <summary>Where the hours of a maker come from: its number among the origins.</summary>
    public int OriginOf(in Maker maker) => maker.Beside is null ? maker.Product : Plan.Products.Count + 1;

    private IEnumerable<Maker> Neighbours(Seed seed, YearProduct of, int product) =>
        from beside in Enumerable.Range(0, Plan.Products.Count)
        where beside != product
        select new Maker(Maker.DrawsOf(seed, "neighbours", of.Name, Plan.Products[beside].Name),
            of.Releases * Plan.Interactions.ToDouble(), product, beside);
}
