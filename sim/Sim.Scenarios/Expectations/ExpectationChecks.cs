namespace Sim.Scenarios;

/// <summary>Checks expectations: metrics that exist, bounds in their unit.</summary>
internal sealed class ExpectationChecks(DiagnosticBag bag)
{
    /// <summary>Checks the expectations of a scenario.</summary>
    /// <param name="expectations">The list, or null.</param>
    /// <param name="fleet">The fleet, whose tables metrics name.</param>
    /// <param name="update">The update, which metrics name.</param>
    /// <param name="services">The services, which metrics name.</param>
    /// <param name="hasServices">Whether there are any, readable or not.</param>
    public void Check(Bound? expectations, Bound? fleet, Bound? update, Bound? services, bool hasServices) => CheckList(
        expectations, (metric, at) => References(metric, at, fleet, update, services, hasServices));

    /// <summary>Checks a list of expectations by itself.</summary>
    /// <param name="expectations">The list, or null.</param>
    /// <param name="refers">Checks the names in a metric.</param>
    public void CheckList(Bound? expectations, Action<MetricName, Mark> refers)
    {
        CheckTools.UniqueNames(bag, expectations, "expectation");
        foreach (Bound expectation in expectations?.Items ?? [])
        {
            MetricName? metric = Metric(expectation, refers);
            Bounds(expectation, metric);
        }
    }

    private MetricName? Metric(Bound expectation, Action<MetricName, Mark> refers)
    {
        if (expectation[ExpectationCodec.Metric] is not { Value: string text } at)
            return null;

        if (!MetricName.TryParse(text, out MetricName? metric, out string problem, out string? suggestion))
        {
            bag.Add(at.At, DiagnosticCodes.Metric, $"'{Clip.Text(text)}' is not a metric: {problem}", suggestion);
            return null;
        }

        refers(metric!, at.At);
        return metric;
    }

    private void References(
        MetricName metric, Mark at, Bound? fleet, Bound? update, Bound? services, bool hasServices)
    {
        switch (metric.Family)
        {
            case MetricFamily.Releases when update?.Text(UpdateCodec.Name) is { } release:
                CheckTools.Refers(bag, at, metric.Arguments[0], [release], "release");
                break;
            case MetricFamily.Services when services?.Items is { } items:
                CheckTools.Refers(
                    bag, at, metric.Arguments[1], items.Select(s => s.Text(ServiceCodec.Name) ?? ""), "service",
                    services.Incomplete);
                Key(metric.Arguments[0], at, fleet?[FleetCodec.Sectors], "sector");
                break;
            case MetricFamily.Services when !hasServices:
                bag.Add(at, DiagnosticCodes.UnknownName, "the scenario has no services", "add services");
                break;
            case MetricFamily.Shares:
                foreach ((string table, string name, string what) in ShareNames.Of(metric))
                {
                    Key(name, at, fleet?[table], what);
                }

                break;
            default:
                break;
        }
    }

    private void Key(string name, Mark at, Bound? table, string what)
    {
        if (table is not null)
            CheckTools.Refers(bag, at, name, table.Members.Select(m => m.Key), what, table.Incomplete);
    }

    private void Bounds(Bound expectation, MetricName? metric)
    {
        Units(expectation, metric);
        Forms(expectation);
        if (metric is not null && BoundCodec.Read(expectation[ExpectationCodec.Min]) is { } min
            && BoundCodec.Read(expectation[ExpectationCodec.Max]) is { } max
                && min.In(metric.Unit) > max.In(metric.Unit))
        {
            bag.Add(expectation[ExpectationCodec.Min]!.At, DiagnosticCodes.Bounds,
                "min is above max: nothing can keep both", "swap them");
        }
    }

    private void Units(Bound expectation, MetricName? metric)
    {
        foreach (Key key in (Key[])[ExpectationCodec.Min, ExpectationCodec.Max, ExpectationCodec.Of])
        {
            if (metric is not null && expectation[key] is { Value: MetricBound bound } at
                && bound.In(metric.Unit) is null)
            {
                bag.Add(at.At, DiagnosticCodes.BadValue, $"the bound does not fit {metric.Text}", metric.Unit switch
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
}
