namespace Sim.Experiments;

/// <summary>The largest share of the endpoints that carry it which a faulty release takes down, by design.</summary>
internal sealed class ReachTable
{
    private readonly SortedDictionary<int, double> _designs = [];
    private readonly double _platform;
    private readonly double[] _faults;

    public ReachTable(YearModel model)
    {
        _platform = Most(model, model.OfPlatform);
        foreach (int design in model.Policies.SelectMany(p => Enumerable.Range(0, model.Plan.Products.Count)
            .SelectMany(i => (int[])[p.Of(i, hasMoved: false).Design, p.Of(i, hasMoved: true).Design])).Distinct())
        {
            _designs[design] = Most(model, (arm, replication) => model.Of(design, arm, replication));
        }

        _faults = new double[model.Faults.Max(f => f.Arm) + 1];
        foreach ((int arm, _) in model.Faults)
        {
            _faults[arm] = Math.Max(Most(model, arm, model.OfPlatform),
                _designs.Keys.Max(d => Most(model, arm, (a, replication) => model.Of(d, a, replication))));
        }
    }

    /// <summary>Of a class and extent, whatever the design.</summary>
    public double OfFault(int arm) => _faults[arm];

    /// <summary>Of a design; null is the platform.</summary>
    public double Of(int? design) => design is { } number ? _designs[number] : _platform;

    private static double Most(YearModel model, Func<int, int, Response> response) =>
        model.Faults.Max(f => Most(model, f.Arm, response));

    private static double Most(YearModel model, int arm, Func<int, int, Response> response) =>
        Enumerable.Range(0, model.Replications).Max(r => response(arm, r).Down);
}
