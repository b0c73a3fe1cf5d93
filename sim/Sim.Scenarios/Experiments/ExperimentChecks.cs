namespace Sim.Scenarios;

/// <summary>Checks what no single value of an experiment can tell. Works on what could be read.</summary>
internal sealed class ExperimentChecks(DiagnosticBag bag)
{
    private readonly List<(MetricName Metric, Mark At)> _metrics = [];

    public void Check(Bound root)
    {
        Either(root, ExperimentCodec.Arms, ExperimentCodec.Factors, "write arms one by one, or factors with levels");
        if (!root.Wrote(ExperimentCodec.Arms) && !root.Wrote(ExperimentCodec.Factors))
        {
            bag.Add(root.At, DiagnosticCodes.MissingKey, "there are neither 'arms' nor 'factors': nothing to compare",
                "add arms: a list, each with a name and sets");
        }

        Either(root, ExperimentCodec.Replications, ExperimentCodec.Stop,
            "write a number of replications, or when there are enough");
        bag.UniqueNames(root[ExperimentCodec.Arms], "arm");
        bag.UniqueNames(root[ExperimentCodec.Factors], "factor");
        Bound? metrics = root[ExperimentCodec.Metrics];
        Metrics(metrics);
        if (root[ExperimentCodec.Stop] is { } stop)
            Stop(stop, metrics);

        Bound? select = root[ExperimentCodec.Select];
        Named(select?[SelectCodec.Metric], metrics);
        Open(root[ExperimentCodec.Confidence], "a level of confidence");
        Open(select?[SelectCodec.Probability], "a probability of being right");
        bag.AboveZero(root[ExperimentCodec.Scale]);
    }

    /// <summary>Checks the baseline against the arms, or the levels of the first factor.</summary>
    public void Baseline(Bound root, IReadOnlyList<ExperimentFactor> factors, IReadOnlyList<ArmDraft> arms)
    {
        if (root[ExperimentCodec.Baseline] is { Value: string name } at && arms.Count > 0)
        {
            bag.Refers(at.At, name, factors.Count > 0 ? factors[0].Levels : arms.Select(a => a.Name),
                factors.Count > 0 ? "level" : "arm", root[ExperimentCodec.Arms]?.Incomplete == true);
        }
    }

    /// <summary>Checks the names in metrics and expectations against the scenario.</summary>
    public void References(Bound root, ScenarioPlan plan)
    {
        foreach ((MetricName metric, Mark at) in _metrics)
            Refers(metric, at, plan);

        Bound? expectations = root[ExperimentCodec.Expectations];
        new ExpectationChecks(bag).CheckList(expectations, (metric, at) => Refers(metric, at, plan));
        foreach (Bound fleets in expectations?.Items?.Select(e => e[ExpectationCodec.Fleets]).OfType<Bound>() ?? [])
        {
            bag.Add(fleets.KeyAt, DiagnosticCodes.Conflict,
                "'fleets' belongs to an expectation of a scenario: an experiment runs its fleets itself", "remove it");
        }
    }

    /// <summary>Checks the names in a metric against the scenario.</summary>
    public void Refers(MetricName metric, Mark at, ScenarioPlan plan)
    {
        if (metric.Family == MetricFamily.Releases)
        {
            bag.Refers(at, metric.Arguments[0], [plan.Update.Name], "release");
        }
        else if (metric.Family == MetricFamily.Services)
        {
            bag.Refers(at, metric.Arguments[0], plan.Fleet.Sectors.Select(s => s.Name), "sector");
            bag.Refers(at, metric.Arguments[1], plan.Services.Select(s => s.Name), "service");
        }
        else if (metric.Family == MetricFamily.Shares)
        {
            foreach ((string table, string name, string what) in ExpectationChecks.NamesOf(metric))
                bag.Refers(at, name, Names(plan.Fleet, table), what);
        }
    }

    private static IEnumerable<string> Names(FleetPlan fleet, string table) => table switch
    {
        "sectors" => fleet.Sectors.Select(s => s.Name),
        "countries" => fleet.Countries.Select(c => c.Code),
        _ => fleet.Kinds.Select(k => k.Name),
    };

    private void Either(Bound root, Key one, Key other, string instead)
    {
        if (root.Wrote(one) && root.Wrote(other))
            bag.Add(root[other]?.KeyAt ?? root.At, DiagnosticCodes.Conflict,
                $"'{other.Name}' cannot stand beside '{one.Name}'",
                instead);
    }

    private void Metrics(Bound? metrics)
    {
        foreach (Bound? named in metrics?.Items?.Select(i => i[ExperimentMetricCodec.Metric]) ?? [])
        {
            if (bag.Metric(named) is not { } metric)
                continue;

            if (_metrics.Exists(m => m.Metric.Text == metric.Text))
            {
                bag.Add(named!.At, DiagnosticCodes.DuplicateName, $"a second metric '{Clip.Text(metric.Text)}'",
                    "remove one of them");
            }

            _metrics.Add((metric, named!.At));
        }
    }

    private void Named(Bound? metric, Bound? metrics)
    {
        if (metric is { Value: string name } && metrics?.Items is { } items)
        {
            bag.Refers(metric.At, name, items.Select(i => i.Text(ExperimentMetricCodec.Metric)).OfType<string>(),
                "metric of the experiment", metrics.Incomplete);
        }
    }

    private void Stop(Bound stop, Bound? metrics)
    {
        Named(stop[StopCodec.Metric], metrics);
        if (stop.Maybe(StopCodec.Min) > stop.Maybe(StopCodec.Max))
            bag.Add(stop[StopCodec.Min]!.At, DiagnosticCodes.Bounds, "min is above max", "swap them");

        if (stop.Wrote(StopCodec.HalfWidth) == stop.Wrote(StopCodec.Relative))
        {
            bag.Add(stop.At, DiagnosticCodes.Bounds,
                stop.Wrote(StopCodec.Relative)
                    ? "'relative' cannot stand beside 'halfWidth'" : "a stop without a width",
                "write one of them: halfWidth: 50k, or relative: 5%");
        }

        if (stop[StopCodec.Relative] is { Value: Ratio { Numerator: 0 } } relative)
            bag.Add(relative.At, DiagnosticCodes.OutOfRange, "no interval is that narrow", "write a share above 0");

        if (stop[StopCodec.HalfWidth]?.Value is MetricBound bound && stop.Text(StopCodec.Metric) is { } text
            && MetricName.TryParse(text, out MetricName? metric, out _, out _) && !(bound.In(metric!.Unit) > 0))
        {
            bag.Add(stop[StopCodec.HalfWidth]!.At, DiagnosticCodes.BadValue, $"the half-width does not fit {text}",
                metric.Unit switch
                {
                    MetricUnit.Share => "write points above 0 such as 2%",
                    MetricUnit.Count => "write a count above 0 such as 50k",
                    _ => "write a duration such as 6h, or a number above 0",
                });
        }
    }

    private void Open(Bound? share, string what)
    {
        if (share?.Value is Ratio ratio && (ratio.Numerator == 0 || ratio == Ratio.One))
            bag.Add(share.At, DiagnosticCodes.OutOfRange, $"{what} is between 0 and 100%", "write a share such as 95%");
    }
}
