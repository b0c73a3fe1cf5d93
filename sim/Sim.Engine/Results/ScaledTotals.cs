namespace Sim.Engine.Results;

/// <summary>
/// Totals of a part of the fleet as an estimate of the whole: every count and every sum times one factor. Counts are rounded
/// so that parts add up to their whole: what a part gets is the difference of two rounded running sums.
/// </summary>
internal static class ScaledTotals
{
    /// <summary>The estimate.</summary>
    /// <param name="raw">What the organisations that took part came to.</param>
    /// <param name="factor">At least 1, and so small that no more endpoints are exposed than there are.</param>
    /// <param name="endpoints">Endpoints of the whole fleet.</param>
    public static RunTotals Of(RunTotals raw, double factor, long endpoints)
    {
        long rest = raw.Exposed - raw.Crashed - raw.Cleaned - raw.AgentRestarts - raw.Degraded - raw.Rejected - raw.Slowed;
        long[] exposed = Parts(
            factor, raw.Crashed, raw.Cleaned, raw.AgentRestarts, raw.Degraded, raw.Rejected, raw.Slowed, rest);
        long[] crashed = Parts(
            factor, raw.ManualRepairs, raw.SelfHealed, raw.CloudHealed, raw.Restarted, raw.StillDown);
        return new RunTotals
        {
            Endpoints = endpoints,
            Exposed = exposed.Sum(),
            Crashed = exposed[0],
            PeakDown = Math.Clamp(Scale(raw.PeakDown, factor), crashed[4], exposed[0]),
            DownHours = raw.DownHours * factor,
            ExpectedUseDownHours = raw.ExpectedUseDownHours * factor,
            ManualRepairs = crashed[0],
            SelfHealed = crashed[1],
            CloudHealed = crashed[2],
            Cleaned = exposed[1],
            StillDown = crashed[4],
            ProtectionGapHours = raw.ProtectionGapHours * factor,
            SuccessfulAttacks = raw.SuccessfulAttacks * factor,
            SuccessfulAttacksWithout = raw.SuccessfulAttacksWithout * factor,
            CompromisedEndpointDays = raw.CompromisedEndpointDays * factor,
            Restarted = crashed[3],
            AgentRestarts = exposed[2],
            Degraded = exposed[3],
            Rejected = exposed[4],
            Slowed = exposed[5],
        };
    }

    private static long[] Parts(double factor, params ReadOnlySpan<long> raw)
    {
        var parts = new long[raw.Length];
        long sum = 0;
        for (int i = 0; i < raw.Length; i++)
        {
            long before = Scale(sum, factor);
            sum += raw[i];
            parts[i] = Scale(sum, factor) - before;
        }

        return parts;
    }

    private static long Scale(long value, double factor) =>
        (long)Math.Round(value * factor, MidpointRounding.AwayFromZero);
}
