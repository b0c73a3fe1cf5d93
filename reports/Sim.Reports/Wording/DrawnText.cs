namespace Sim.Reports;

/// <summary>What was drawn once for the few organisations of a group, in a sentence.</summary>
public static class DrawnText
{
    /// <summary>What was drawn, and where designs were, which of them the release reached.</summary>
    /// <param name="drawn">The row of the assumptions.</param>
    /// <param name="designs">The designs of the result.</param>
    public static string Of(Assumption drawn, IReadOnlyList<DesignResult> designs)
    {
        string[] reached = [
            .. designs.Where(d => d.Organisations > 0).Select(d => $"{d.Name} ({Numbers.Count(d.Organisations)})")];
        string outcome = designs.Count < 2 ? ""
            : reached.Length == 0 ? " No organisation drew a design that the release reaches."
            : $" Reached by design: {string.Join(", ", reached)}.";
        return $"{drawn.Path[..^DrawnOnce.Suffix.Length]}: {drawn.Value}.{outcome}";
    }
}
