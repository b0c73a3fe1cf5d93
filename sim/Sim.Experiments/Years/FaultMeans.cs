namespace Sim.Experiments;

/// <summary>
/// What each kind of faulty release does under a design, with its probability: the table of the arms.
/// </summary>
internal sealed class FaultMeans
{
    private readonly SortedDictionary<int, IReadOnlyList<FaultKind>> _designs = [];
    private readonly YearModel _model;

    public FaultMeans(YearModel model)
    {
        _model = model;
        OfPlatform = Kinds(model.OfPlatform);
    }

    /// <summary>Of the platform.</summary>
    public IReadOnlyList<FaultKind> OfPlatform { get; }

    /// <summary>Of a product with a design.</summary>
    public IReadOnlyList<FaultKind> Of(int design)
    {
        if (!_designs.TryGetValue(design, out IReadOnlyList<FaultKind>? kinds))
            _designs[design] = kinds = Kinds((arm, r) => _model.Of(design, arm, r));

        return kinds;
    }

    private FaultKind[] Kinds(Func<int, int, Response> response) => [.. _model.Faults.Select(f =>
        new FaultKind(f.Share, [.. Enumerable.Range(0, _model.Replications).Select(r => response(f.Arm, r))]))];
}
