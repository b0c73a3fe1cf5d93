namespace Sim.Scenarios;

/// <summary>Checks expectations and published points: metrics that exist, bounds in their unit.</summary>
internal sealed class ExpectationChecks(DiagnosticBag bag)
{
    public void Check(Bound root)
    {
        CheckList(root["expectations"], (metric, at) => References(metric, at, root));

        foreach (Bound point in root["published"]?.Items ?? [])
        {
            MetricUnit unit = point.Text("series") == "onlineShare" ? MetricUnit.Share : MetricUnit.Count;
            if (point["series"] is not null && point["value"] is { Value: MetricBound value } at && value.In(unit) is null)
            {
                bag.Add(at.At, DiagnosticCodes.BadValue, $"the value does not fit the series {point.Text("series")}",
                    unit == MetricUnit.Share ? "write a share such as 97%" : "write a count such as 8.5M");
            }
        }
    }

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
        if (expectation["metric"] is not { Value: string text } at)
        {
            return null;
        }

        if (!MetricName.TryParse(text, out MetricName? metric, out string problem, out string? suggestion))
        {
            bag.Add(at.At, DiagnosticCodes.Metric, $"'{Clip.Text(text)}' is no metric: {problem}", suggestion);
            return null;
        }

        refers(metric!, at.At);
        return metric;
    }

    private void References(MetricName metric, Mark at, Bound root)
    {
        Bound? fleet = root["fleet"];
        switch (metric.Family)
        {
            case MetricFamily.Releases when root["update"]?.Text("name") is { } release:
                CheckTools.Refers(bag, at, metric.Arguments[0], [release], "release");
                break;
            case MetricFamily.Services when root["services"] is { Items: { } services } list:
                CheckTools.Refers(bag, at, metric.Arguments[1], services.Select(s => s.Text("name") ?? ""), "service",
                    list.Incomplete);
                Key(metric.Arguments[0], at, fleet?["sectors"], "sector");
                break;
            case MetricFamily.Services when !root.Wrote("services"):
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
        {
            CheckTools.Refers(bag, at, name, table.Members.Select(m => m.Key), what, table.Incomplete);
        }
    }

    private void Bounds(Bound expectation, MetricName? metric)
    {
        Units(expectation, metric);
        Forms(expectation);
        if (expectation.Maybe<MetricBound>("min") is { } min && expectation.Maybe<MetricBound>("max") is { } max
            && metric is not null && min.In(metric.Unit) > max.In(metric.Unit))
        {
            bag.Add(expectation["min"]!.At, DiagnosticCodes.Bounds, "min is above max: nothing can keep both", "swap them");
        }
    }

    private void Units(Bound expectation, MetricName? metric)
    {
        foreach (string key in (string[])["min", "max", "of"])
        {
            if (metric is not null && expectation[key] is { Value: MetricBound bound } at && bound.In(metric.Unit) is null)
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
        bool within = expectation.Wrote("within");
        bool of = expectation.Wrote("of");
        bool plain = expectation.Wrote("min") || expectation.Wrote("max");
        if (within != of)
        {
            bag.Add(expectation.At, DiagnosticCodes.Bounds, within ? "'within' without 'of'" : "'of' without 'within'",
                "write within: 5% and of: 8.5M");
        }
        else if (within && plain)
        {
            bag.Add(expectation.At, DiagnosticCodes.Conflict, "'within' beside 'min' or 'max'", "keep one of them");
        }
        else if (!within && !plain)
        {
            bag.Add(expectation.At, DiagnosticCodes.Bounds, "an expectation without a bound", "add min, max, or within and of");
        }
    }
}
