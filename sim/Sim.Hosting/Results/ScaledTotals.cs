namespace Sim.Hosting;

/// <summary>
/// Totals of a part of the fleet as an estimate of the whole: every count and every sum times one factor. Counts are
/// rounded so that parts add up to their whole: what a part gets is the difference of two rounded running sums.
/// </summary>
internal static class ScaledTotals
{
    /// <summary>The estimate.</summary>
    /// <param name="raw">What the organisations that took part came to.</param>
    /// <param name="factor">At least 1, and so small that no more endpoints are exposed than there are.</param>
    /// <param name="endpoints">Endpoints of the whole fleet.</param>
    public static RunTotals Of(RunTotals raw, double factor, long endpoints)
    {
        long rest = raw.Exposed - raw.WentDown - raw.Cleaned - raw.AgentRestarts - raw.Degraded - raw.Rejected - raw.Slowed;
        long[] exposed = Parts(
            factor, raw.Crashed, raw.Hung, raw.Quarantined, raw.Cleaned, raw.AgentRestarts, raw.Degraded, raw.Rejected,
            raw.Slowed, rest);
        long[] down = Parts(
            factor, raw.AtMachine, raw.ManualRepairs - raw.AtMachine, raw.SelfHealed, raw.CloudHealed, raw.Restarted, raw.StillDown);
        return new RunTotals
        {
            Endpoints = endpoints,
            Exposed = exposed.Sum(),
            Crashed = exposed[0],
            Hung = exposed[1],
            Quarantined = exposed[2],
            PeakDown = Math.Clamp(Scale(raw.PeakDown, factor), down[5], down.Sum()),
            DownHours = raw.DownHours * factor,
            ExpectedUseDownHours = raw.ExpectedUseDownHours * factor,
            AtMachine = down[0],
            ManualRepairs = down[0] + down[1],
            SelfHealed = down[2],
            CloudHealed = down[3],
            Cleaned = exposed[3],
            StillDown = down[5],
            ProtectionGapHours = raw.ProtectionGapHours * factor,
            SuccessfulAttacks = raw.SuccessfulAttacks * factor,
            SuccessfulAttacksWithout = raw.SuccessfulAttacksWithout * factor,
            CompromisedEndpointDays = raw.CompromisedEndpointDays * factor,
            Restarted = down[4],
            AgentRestarts = exposed[4],
            Degraded = exposed[5],
            Rejected = exposed[6],
            Slowed = exposed[7],
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
