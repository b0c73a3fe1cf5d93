namespace Sim.Models.Tests;

/// <summary>What a design is asked about in these tests.</summary>
internal static class Asked
{
    public static FaultContext About(string design, int supplied, int compared, bool boundsCheck) => new(
        new DesignPlan(design, supplied, boundsCheck),
        new UpdatePlan("update", "content", "windows", new SensorVersion(7, 11), compared,
            new FaultPlan("out-of-bounds-read", Ratio.One, TriggerKind.AtOnce, DurationLaw.Fixed(SimDuration.Zero))));
}
