namespace Sim.Scenarios;

internal sealed class ExpectationChecks(DiagnosticBag bag)
{
    public void Check(Bound? expectations, Bound? fleet, Bound? update, Bound? services, bool hasServices) => CheckList(
        expectations, (metric, at) => References(metric, at, fleet, update, services, hasServices));

    public void CheckList(Bound? expectations, Action<MetricName, Mark> refers)
    {
        bag.UniqueNames(expectations, "expectation");
        foreach (Bound expectation in expectations?.Items ?? [])
        {
            Bound? named = expectation[ExpectationCodec.Metric];
            MetricName? metric = bag.Metric(named);
            if (metric is not null)
            {
                refers(metric, named!.At);
                Units(expectation, metric);
            }

            Forms(expectation);
            if (metric is not null && expectation[ExpectationCodec.Min]?.Value is MetricBound min
                && expectation[ExpectationCodec.Max]?.Value is MetricBound max
                && min.In(metric.Unit) > max.In(metric.Unit))
            {
                bag.Add(expectation[ExpectationCodec.Min]!.At, DiagnosticCodes.Bounds,
                    "min is above max: nothing can keep both", "swap them");
            }
        }
    }

    private void References(
        MetricName metric, Mark at, Bound? fleet, Bound? update, Bound? services, bool hasServices)
    {
        switch (metric.Family)
        {
            case MetricFamily.Releases when update?.Text(UpdateCodec.Name) is { } release:
                bag.Refers(at, metric.Arguments[0], [release], "release");
                break;
            case MetricFamily.Services when services?.Items is { } items:
                bag.Refers(at, metric.Arguments[1], items.Select(s => s.Text(ServiceCodec.Name) ?? ""), "service",
                    services.Incomplete);
                bag.Refers(at, metric.Arguments[0], fleet?[FleetCodec.Sectors], "sector");
                break;
            case MetricFamily.Services when !hasServices:
                bag.Add(at, DiagnosticCodes.UnknownName, "the scenario has no services", "add services");
                break;
            case MetricFamily.Shares:
                foreach ((string table, string name, string what) in NamesOf(metric))
                    bag.Refers(at, name, fleet?[table], what);

                break;
            default:
                break;
        }
    }

    private void Units(Bound expectation, MetricName metric)
    {
        Bound? fleets = expectation[ExpectationCodec.Fleets];
        Fit([.. ((Key[])[ExpectationCodec.Min, ExpectationCodec.Max, ExpectationCodec.Of]).Select(k => expectation[k])],
            "bound", metric);
        if (fleets is null)
            return;

        Fit([.. FleetRangeCodec.Values.Select(v => fleets[v])], "value", metric);
        FleetRangeCodec.Check(fleets, metric, bag);
    }

    private void Fit(IEnumerable<Bound?> values, string what, MetricName metric)
    {
        foreach (Bound? at in values)
        {
            if (at?.Value is MetricBound bound && bound.In(metric.Unit) is null)
            {
                bag.Add(at.At, DiagnosticCodes.BadValue, $"the {what} does not fit {metric.Text}",
                    metric.Unit switch
                    {
                        MetricUnit.Share => "write a share such as 95%",
                        MetricUnit.Count => "write a count such as 8.5M",
                        _ => "write a duration such as 6h",
                    });
            }
        }
    }

    private void Forms(Bound expectation)
    {
        bool within = expectation.Wrote(ExpectationCodec.Within);
        bool of = expectation.Wrote(ExpectationCodec.Of);
        bool plain = expectation.Wrote(ExpectationCodec.Min) || expectation.Wrote(ExpectationCodec.Max);
        if (within != of)
        {
            bag.Add(expectation.At, DiagnosticCodes.Bounds, within ? "'within' without 'of'" : "'of' without 'within'",
                "write within: 5% and of: 8.5M");
        }
        else if (within && plain)
        {
            bag.Add(expectation.At, DiagnosticCodes.Conflict, "'within' cannot stand beside 'min' or 'max'",
                "keep one of them");
        }
        else if (!within && !plain)
        {
            bag.Add(expectation.At, DiagnosticCodes.Bounds, "an expectation without a bound",
                "add min, max, or within and of");
        }
    }

    /// <summary>The key of a table under <c>fleet</c>, the name that must be in it, and what it is called.</summary>
    public static IEnumerable<(string Table, string Name, string What)> NamesOf(MetricName metric)
    {
        string[] parts = metric.Arguments[1].Split('/');
        return metric.Arguments[0] switch
        {
            "sector" => [("sectors", metric.Arguments[1], "sector")],
            "country" => [("countries", metric.Arguments[1], "country")],
            "segment" => [("countries", parts[0], "country"), ("kinds", parts[^1], "device kind")],
            _ => [("kinds", metric.Arguments[1], "device kind")],
        };
    }
}
