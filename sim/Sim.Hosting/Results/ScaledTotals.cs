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
        RunTotals scaled = Measures.Totals.Fill(raw with { }, total => total.Scaling switch
        {
            Scaling.Known => endpoints,
            Scaling.Rounded => Part(total, raw, factor),
            _ => total.Read(raw)!.Value * factor,
        });
        return scaled with { PeakDown = Math.Max(scaled.PeakDown, scaled.StillDown) };
    }

    private static long Part(RecordMeasure<RunTotals> total, RunTotals raw, double factor)
    {
        long before = Before(total, raw);
        return Scale(before + (long)total.Read(raw)!.Value, factor) - Scale(before, factor);
    }

    // What the earlier parts of the same whole come to, and those before the whole itself.
    private static long Before(RecordMeasure<RunTotals> total, RunTotals raw) => total.DisjointPartOf is not { } whole
        ? 0
        : Before(Measures.Totals.Find(whole)!, raw) + Measures.Totals.TakeWhile(m => m != total)
            .Where(m => m.DisjointPartOf == whole).Sum(m => (long)m.Read(raw)!.Value);

    private static long Scale(long value, double factor) =>
        (long)Math.Round(value * factor, MidpointRounding.AwayFromZero);
}
