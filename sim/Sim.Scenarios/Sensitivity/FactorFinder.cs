namespace Sim.Scenarios;

/// <summary>Walks through a resolved scenario and notes each number that nobody published.</summary>
internal sealed class FactorFinder
{
    private readonly Dictionary<string, Basis> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StatedRange> _ranges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<FactorPart>> _wholes = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _fixed;
    private readonly List<ScenarioFactor> _factors = [];
    private readonly List<UnvariedNumber> _unvaried = [];

    public FactorFinder(
        IReadOnlyList<Assumption> assumptions, IReadOnlyList<StatedRange> ranges, IReadOnlyList<string> fixedPaths)
    {
        foreach (Assumption assumption in assumptions)
            _bases[assumption.Path] = assumption.Basis;

        foreach (StatedRange range in ranges)
            _ranges[range.Path] = range;

        _fixed = fixedPaths;
    }

    public FactorList Find(MapNode resolved)
    {
        Walk(resolved, "", null);
        return new FactorList(_factors, _unvaried);
    }

    private void Walk(Node node, string path, Basis? outer)
    {
        if (_fixed.Contains(path))
            return;

        Basis? basis = _bases.TryGetValue(path, out Basis own) ? own : outer;
        switch (node)
        {
            case ListNode { Items: [ScalarNode low, ScalarNode high] } when path.EndsWith(".uniform",
                StringComparison.Ordinal):
                Ends(low, high, path, basis);
                break;
            case ScalarNode scalar when basis is { } known and not Basis.Published:
                Number(scalar, path, known);
                break;
            case MapNode or ListNode:
                (string Name, Node Node)[] inner = [.. FactorWholes.Inner(node)];
                foreach (IReadOnlyList<FactorPart> whole in FactorWholes.Of(inner, path))
                {
                    foreach (FactorPart part in whole)
                        _wholes[part.Path] = whole;
                }

                foreach ((string name, Node below) in inner)
                    Walk(below, ShapeReader.Join(path, name), basis);

                break;
            default:
                break;
        }
    }

    private void Number(ScalarNode scalar, string path, Basis basis)
    {
        if (MetricBound.Read(scalar.Text) is not MetricBound written || ScenarioCodec.IsVersionAt(path))
        {
            if (ScenarioCodec.IsMomentAt(path))
                Leave(path, scalar.Text, "a moment has no range by itself");

            return;
        }

        double value = Numbers.Nearest(written.Number);
        bool isWhole = ScenarioCodec.IsWholeAt(path);
        if (FactorRange.Of(value, written.Written, isWhole, _ranges.GetValueOrDefault(path)) is not { } range)
        {
            Leave(path, scalar.Text, value == 0 ? "half and double of nothing are nothing"
                : "a share of 100% has no odds");
            return;
        }

        _factors.Add(new ScenarioFactor(
            new SpaceParameter(path, path, range.From, range.To, range.Scale)
            {
                Unit = written.Written, IsWhole = isWhole, Former = value,
            },
            basis, range.Origin)
        {
            Text = scalar.Text,
            Whole = range.Scale == ParameterScale.Odds ? _wholes.GetValueOrDefault(path, []) : [],
        });
    }

    // Ends that move together keep their order, and the law its form.
    private void Ends(ScalarNode low, ScalarNode high, string path, Basis? basis)
    {
        if (basis is not { } known || known == Basis.Published
            || MetricBound.Read(low.Text) is not MetricBound from || MetricBound.Read(high.Text) is not MetricBound to)
            return;

        _factors.Add(new ScenarioFactor(
            new SpaceParameter(path, path, 0.5, 2, ParameterScale.Log) { Former = 1 }, known, RangeOrigin.HalfToDouble)
        {
            Text = $"[{low.Text}, {high.Text}]",
            Ends =
            [
                new FactorPart(path, Numbers.Nearest(from.Number), from.Written),
                new FactorPart(path, Numbers.Nearest(to.Number), to.Written),
            ],
        });
    }

    private void Leave(string path, string text, string reason) =>
        _unvaried.Add(new UnvariedNumber(path, text, reason));
}
