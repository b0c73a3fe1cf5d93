namespace Sim.Scenarios;

/// <summary>Checks observations: metrics that exist, one form each, numbers in the unit of the metric.</summary>
internal sealed class ObservationChecks(DiagnosticBag bag)
{
    private static readonly Key[] Numbers =
    [
        ObservationCodec.Value, ObservationCodec.Error, ObservationCodec.Low, ObservationCodec.High,
        ObservationCodec.AtLeast, ObservationCodec.AtMost,
    ];

    /// <summary>Checks them; the metrics that could be read, with their places.</summary>
    public IReadOnlyList<(MetricName Metric, Mark At)> Check(Bound? observations)
    {
        bag.UniqueNames(observations, "observation");
        List<(MetricName, Mark)> metrics = [];
        foreach (Bound observation in observations?.Items ?? [])
        {
            Bound? named = observation[ObservationCodec.Metric];
            if (bag.Metric(named) is { } metric)
            {
                metrics.Add((metric, named!.At));
                Units(observation, metric);
            }

            Forms(observation);
        }

        return metrics;
    }

    private void Units(Bound observation, MetricName metric)
    {
        foreach (Key key in Numbers)
        {
            if (observation[key] is not { Value: MetricBound bound } at)
                continue;

            if (bound.In(metric.Unit) is not { } number)
            {
                bag.Add(at.At, DiagnosticCodes.BadValue, $"the number does not fit {metric.Text}", metric.Unit switch
                {
                    MetricUnit.Share => "write a share such as 95%",
                    MetricUnit.Count => "write a count such as 8.5M",
                    _ => "write a duration such as 6h",
                });
            }
            else if (number < 0 || (metric.Unit == MetricUnit.Share && number > 1))
            {
                bag.Add(at.At, DiagnosticCodes.OutOfRange, "no metric has this value",
                    metric.Unit == MetricUnit.Share ? "write a share from 0% to 100%" : "write a number from 0");
            }
        }
    }

    private void Forms(Bound observation)
    {
        Key[] forms =
        [
            .. new Key[]
            {
                ObservationCodec.Value, ObservationCodec.Low, ObservationCodec.AtLeast, ObservationCodec.AtMost,
            }.Where(observation.Wrote),
        ];
        if (forms.Length != 1)
        {
            bag.Add(observation.At, DiagnosticCodes.Bounds,
                forms.Length == 0 ? "an observation without a number"
                    : $"'{forms[1].Name}' cannot stand beside '{forms[0].Name}'",
                "write value and error, low and high, atLeast, or atMost");
            return;
        }

        if (observation.Wrote(ObservationCodec.Low) != observation.Wrote(ObservationCodec.High))
            bag.Add(observation.At, DiagnosticCodes.Bounds, "an interval with one end", "write low and high");

        if (observation.Wrote(ObservationCodec.Value) && !observation.Wrote(ObservationCodec.Error))
            bag.Add(observation.At, DiagnosticCodes.MissingKey, "a value without its error",
                "add error: its standard deviation, such as 2% or 500k");

        if (observation.Wrote(ObservationCodec.Low) && observation.Wrote(ObservationCodec.Error))
            bag.Add(observation.At, DiagnosticCodes.Conflict, "'error' cannot stand beside 'low' and 'high'",
                "keep one of them");

        if (observation[ObservationCodec.Low]?.Value is MetricBound low
            && observation[ObservationCodec.High]?.Value is MetricBound high && low.Number >= high.Number)
        {
            bag.Add(observation[ObservationCodec.Low]!.At, DiagnosticCodes.Bounds, "low is not below high",
                "swap them");
        }
    }
}
