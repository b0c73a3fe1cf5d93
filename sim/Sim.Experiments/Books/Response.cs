namespace Sim.Experiments;

/// <summary>
/// What a faulty update does to the endpoints that carry it, as a run of its arm gave it; per endpoint of the arm's
/// fleet.
/// </summary>
/// <param name="Down">Share of the endpoints that go down.</param>
/// <param name="DownHours">Hours down.</param>
/// <param name="GapHours">Hours up without protection.</param>
internal readonly record struct Response(double Down, double DownHours, double GapHours)
{
    /// <summary>The response of a run.</summary>
    public static Response Of(RunTotals totals)
    {
        double endpoints = Math.Max(1, totals.Endpoints);
        return new(totals.WentDown / endpoints, totals.DownHours / endpoints, totals.ProtectionGapHours / endpoints);
    }
}
