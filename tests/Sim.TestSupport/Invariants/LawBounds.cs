namespace Sim.TestSupport;

/// <summary>The shortest and the longest that a law can draw, ms.</summary>
internal static class LawBounds
{
    public static long Least(DurationLaw law) =>
        law.Kind is DurationLawKind.Fixed or DurationLawKind.Uniform ? law.First.Milliseconds : 0;

    public static long Most(DurationLaw law) => law.Kind switch
    {
        DurationLawKind.Fixed => law.First.Milliseconds,
        DurationLawKind.Uniform => law.Second.Milliseconds,
        _ => DurationLaw.LongestMs,
    };
}
