namespace Sim.Models;

/// <summary>
/// What hours in states mean for protection. An attack on a machine that is down finds nothing; one of the new kind
/// succeeds unless the endpoint has the content that knows it; any other is seen with the design's coverage of its
/// kind.
/// </summary>
/// <remarks>
/// The weights are those of the threat plan, by default assumed; coverage out of five is read as a share.
/// </remarks>
public static class ProtectionAccount
{
    private const double HoursPerYear = 8_766;
    private const double FullCoverage = 5;

    /// <summary>The account of a design.</summary>
    /// <param name="traits">What the design sees, and whether it blocks.</param>
    /// <param name="hours">Endpoint-hours by state; none is negative.</param>
    /// <param name="threat">Attacks.</param>
    public static ProtectionResult Of(DesignTraits traits, ProtectionHours hours, ThreatPlan threat)
    {
        double degraded = threat.DegradedSees.ToDouble();
        double lost = hours.AgentDead + (hours.Degraded * (1 - degraded));
        double rate = threat.AttacksPerEndpointYear / HoursPerYear;
        double coverage = Covered(traits.Coverage, threat.Mix);
        double newKind = threat.NewKind.ToDouble();
        double knowing = hours.Slowed + hours.Protected + (hours.Degraded * degraded);

        // Old content knows everything but the new kind; a degraded agent has the new content.
        // Full coverage may come out a rounding above what arrived.
        double arrived = rate * (hours.Total - hours.Down);
        double seen = Math.Min(arrived, rate * coverage * (knowing + (hours.OldContent * (1 - newKind))));
        double before = rate * coverage * hours.Total * (1 - newKind);
        return new ProtectionResult(
            ByKind(traits.Coverage, covered => covered * lost),
            ByKind(traits.Coverage, covered => (1 - covered) * (hours.Total - hours.Down)),
            arrived,
            traits.BlocksInline ? seen : 0,
            traits.BlocksInline ? 0 : seen,
            arrived - seen,
            Succeed(arrived, seen, traits.BlocksInline, threat),
            Succeed(rate * hours.Total, before, traits.BlocksInline, threat));
    }

    private static double Succeed(double arrived, double seen, bool inline, ThreatPlan threat)
    {
        double stopped = Math.Min(arrived, seen * (inline ? 1 : threat.ObservedStopped.ToDouble()));
        return (arrived - stopped) * (1 - threat.StoppedElsewhere.ToDouble());
    }

    private static double Covered(TelemetryCoverage coverage, TelemetryMix mix) =>
        ((coverage.Files * mix.Files.ToDouble()) + (coverage.Process * mix.Process.ToDouble())
            + (coverage.Network * mix.Network.ToDouble()) + (coverage.Memory * mix.Memory.ToDouble())
            + (coverage.Boot * mix.Boot.ToDouble())) / FullCoverage;

    private static TelemetryHours ByKind(TelemetryCoverage coverage, Func<double, double> hours) => new(
        hours(coverage.Files / FullCoverage), hours(coverage.Process / FullCoverage),
        hours(coverage.Network / FullCoverage),
        hours(coverage.Memory / FullCoverage), hours(coverage.Boot / FullCoverage));
}
