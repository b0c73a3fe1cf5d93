using Sim.Models;

namespace Sim.Experiments;

/// <summary>
/// A year's plan made ready: draws, stack, and for every policy the designs that a product may have. Immutable.
/// </summary>
internal sealed class YearModel
{
    private readonly IReadOnlyList<Response[]> _responses;
    private readonly YearArms _arms;
    private readonly Categorical? _prior;
    private readonly Categorical? _extents;

    /// <param name="plan">The experiment; it has a year.</param>
    /// <param name="responses">What the replications of each arm gave; as many of every arm, at least one.</param>
    public YearModel(ExperimentPlan plan, IReadOnlyList<Response[]> responses)
    {
        Plan = plan.Year ?? throw new ArgumentException("The experiment has no year.", nameof(plan));
        _responses = responses;
        Replications = responses[0].Length;
        _arms = new YearArms(plan.Factors);
        _prior = _arms.Count(YearFactors.Fault) == 1
            ? null : Categorical.Of([.. FaultClasses.All.Select(c => c.Prior)]);
        _extents = Plan.Extents.Count == 0 ? null : Categorical.Of(Plan.Extents);
        Products = [.. Plan.Products.Select(p => new Maker(
            Maker.DrawsOf(plan.Seed, "product", p.Name), p.Releases * p.Faulty.ToDouble()))];
        Platform = new Maker(Maker.DrawsOf(plan.Seed, "platform", ""),
            Plan.Platform.Releases * Plan.Platform.Faulty.ToDouble());
        Pairs = [.. PairsOf(plan.Seed)];
        Vendors = [.. Plan.Products.Select(p => Maker.DrawsOf(plan.Seed, "vendor", p.Vendor))];
        Stack = new FilterOrder([.. Plan.Products.Select(p => (p.Altitude, p.Share.ToDouble()))]);
        PlatformDesign = _arms.Level(YearFactors.Design, Plan.Platform.Design);
        PlatformCalendar = _arms.Level(YearFactors.Calendar, Plan.Platform.Calendar);
        Policies = [.. Plan.Policies.Select(p => new PolicyModel(p, Plan.Products, _arms, Find))];

        DesignSpec Find(string reference) =>
            plan.Arms.SelectMany(a => a.Scenario.Designs).First(d => d.Reference == reference);
    }

    /// <summary>The plan.</summary>
    public YearPlan Plan { get; }

    /// <summary>Replications that a faulty release draws one of.</summary>
    public int Replications { get; }

    /// <summary>The products, in the order of the plan.</summary>
    public IReadOnlyList<Maker> Products { get; }

    /// <summary>The platform.</summary>
    public Maker Platform { get; }

    /// <summary>
    /// Every product with every other beside which a release of it may be faulty; empty where that never happens.
    /// </summary>
    public IReadOnlyList<(int Product, int Beside, Maker Maker)> Pairs { get; }

    /// <summary>For each product the draws of its vendor.</summary>
    public IReadOnlyList<EntityDraws> Vendors { get; }

    /// <summary>The filters of the products.</summary>
    public FilterOrder Stack { get; }

    /// <summary>Number of the platform's design.</summary>
    public int PlatformDesign { get; }

    /// <summary>Number of the platform's calendar.</summary>
    public int PlatformCalendar { get; }

    /// <summary>The policies.</summary>
    public IReadOnlyList<PolicyModel> Policies { get; }

    /// <summary>What a faulty release is, whoever has to bear it.</summary>
    public ReleaseFault Fault(in Maker maker, uint year, int occurrence)
    {
        PhiloxBlock block = maker.Draws.Year(year, DrawPurpose.YearFault, (uint)occurrence);
        return new ReleaseFault(
            _prior?.Pick(block.A) ?? 0, _extents?.Pick(block.B) ?? 0,
            (int)(((ulong)block.C * (uint)Replications) >> 32));
    }

    /// <summary>What a faulty release does under a design.</summary>
    public Response Of(int design, in ReleaseFault fault, int calendar) =>
        _responses[_arms.Of(design, fault.Class, fault.Extent, calendar)][fault.Replication];

    private IEnumerable<(int Product, int Beside, Maker Maker)> PairsOf(Seed seed)
    {
        double share = Plan.Interactions.ToDouble();
        for (int product = 0; share > 0 && product < Plan.Products.Count; product++)
        {
            YearProduct of = Plan.Products[product];
            for (int beside = 0; beside < Plan.Products.Count; beside++)
            {
                if (beside != product)
                {
                    yield return (product, beside, new Maker(
                        Maker.DrawsOf(seed, "neighbours", of.Name, Plan.Products[beside].Name), of.Releases * share));
                }
            }
        }
    }
}
