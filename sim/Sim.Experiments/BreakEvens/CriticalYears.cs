namespace Sim.Experiments;

/// <summary>
/// From which factor on a lever's rates each year has an event above a size under a policy: 0 where it has one whatever
/// the factor, infinity where it has none in reach.
/// </summary>
internal sealed class CriticalYears(int years)
{
    /// <summary>By year.</summary>
    public float[] ByYear { get; } = new float[years];

    /// <summary>How many years have one whatever the factor.</summary>
    public int Always => ByYear.Count(f => f == 0);

    /// <summary>The factors of the others that have one in reach, ascending.</summary>
    public float[] Sorted => field ??= Sort();

    private float[] Sort()
    {
        float[] factors = [.. ByYear.Where(f => f > 0 && float.IsFinite(f))];
        Array.Sort(factors);
        return factors;
    }
}
