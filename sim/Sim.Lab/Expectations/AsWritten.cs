namespace Sim.Lab;

/// <summary>
/// Whether a run is that of its scenario as it is written: the whole fleet, no setting changed. Seeds may differ.
/// </summary>
internal static class AsWritten
{
    /// <summary>
    /// In what it departs from the file, such as <c>one in 100 organisations</c>; null where it does not.
    /// </summary>
    public static string? Departure(SimResult result)
    {
        List<string> differs = [];
        if (result.Scale.Thinning > 1)
            differs.Add(Part(result.Scale));

        if (result.Overrides.Count > 0)
            differs.Add($"another {string.Join(", ", result.Overrides)}");

        return differs.Count == 0 ? null : string.Join(" and ", differs);
    }

    /// <summary>How much of the fleet took part.</summary>
    public static string Part(ScaleResult scale) =>
        $"one in {Numbers.Count(scale.Thinning)} organisations";
}
