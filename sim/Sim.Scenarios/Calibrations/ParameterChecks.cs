namespace Sim.Scenarios;

/// <summary>Checks parameters: bounds in order and in one notation, scales that fit them, paths that differ.</summary>
internal sealed class ParameterChecks(DiagnosticBag bag)
{
    public void Check(Bound? parameters)
    {
        bag.UniqueNames(parameters, "parameter");
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (Bound parameter in parameters?.Items ?? [])
        {
            if (parameter[ParameterCodec.Path] is { Value: string path } at && !paths.Add(path))
                bag.Add(at.At, DiagnosticCodes.DuplicateName, $"a second parameter of '{Clip.Text(path)}'",
                    "remove one of them");

            if (parameter[ParameterCodec.From] is { Value: MetricBound } from
                && parameter[ParameterCodec.To] is { Value: MetricBound } to)
            {
                Bounds(from, to);
                Scales(parameter, from, to);
            }
        }
    }

    private void Bounds(Bound fromAt, Bound toAt)
    {
        (MetricBound from, MetricBound to) = ((MetricBound)fromAt.Value!, (MetricBound)toAt.Value!);
        if (from.Written != to.Written)
            bag.Add(toAt.At, DiagnosticCodes.BadValue, "the bounds are written in two notations",
                "write both as the scenario writes the key: 20 and 90, 20% and 90%, or 20m and 90m");
        else if (from.Number >= to.Number)
            bag.Add(fromAt.At, DiagnosticCodes.Bounds, "from is not below to", "swap them");
    }

    private void Scales(Bound parameter, Bound fromAt, Bound toAt)
    {
        (MetricBound from, MetricBound to) = ((MetricBound)fromAt.Value!, (MetricBound)toAt.Value!);
        switch (parameter.Maybe(ParameterCodec.Scale))
        {
            case ParameterScale.Log when from.Number <= 0:
                bag.Add(fromAt.At, DiagnosticCodes.OutOfRange, "nothing at or below zero has a logarithm",
                    "write a bound above 0, or scale: linear");
                break;
            case ParameterScale.Odds when from.Written != MetricUnit.Share || from.Number <= 0 || to.Number >= 1:
                bag.Add((from.Number <= 0 ? fromAt : toAt).At, DiagnosticCodes.OutOfRange,
                    "only shares above 0% and below 100% have odds", "write such bounds, or scale: linear");
                break;
            default:
                break;
        }
    }
}
