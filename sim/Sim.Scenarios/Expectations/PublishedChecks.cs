namespace Sim.Scenarios;

/// <summary>Checks published measurements: values in the unit of their series.</summary>
internal static class PublishedChecks
{
    public static void Check(Bound? published, DiagnosticBag bag)
    {
        foreach (Bound point in published?.Items ?? [])
        {
            Bound? at = point[PublishedCodec.Value];
            if (point[PublishedCodec.Series]?.Value is PublishedSeries series
                && PublishedCodec.UnitOf(series) is var unit && BoundCodec.Read(at) is { } value
                && value.In(unit) is null)
            {
                bag.Add(at!.At, DiagnosticCodes.BadValue, $"the value does not fit the series {series.Word()}",
                    unit == MetricUnit.Share ? "write a share such as 97%" : "write a count such as 8.5M");
            }
        }
    }
}
