namespace Sim.Models;

/// <summary>
/// What hours in states mean for protection. An attack that finds a machine down neither succeeds nor is it stopped;
/// one of the new kind succeeds unless the endpoint has the content that knows it; any other is seen with the design's
/// coverage of its kind. What would have been without the fault, or without the update, is reckoned over the hours in
/// which machines are up with it: an outage is no protection.
/// </summary>
/// <remarks>
/// The weights are those of the threat plan, by default assumed. Coverage is a score from 0 to 5, of which only the
/// order is judged; that each point is a fifth of what happens is an assumption too.
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
        double degraded = hours.Degraded * (1 - threat.DegradedSees.ToDouble());
        double newKind = threat.NewKind.ToDouble();
        double rate = threat.AttacksPerEndpointYear / HoursPerYear;
        double coverage = Covered(traits.Coverage, threat.Mix);
        double arrived = rate * hours.Up;

        // What an agent does not know is taken from the hours up, so that what is less to know is never more seen, to
        // the last bit.
        double seen = Seen(hours.AgentDead + degraded + (newKind * (hours.Before + hours.OldContent)));
        return new ProtectionResult(
            ByKind(traits.Coverage, covered => covered * (hours.AgentDead + degraded)),
            ByKind(traits.Coverage, covered => (1 - covered) * hours.Up),
            arrived,
            traits.BlocksInline ? seen : 0,
            traits.BlocksInline ? 0 : seen,
            arrived - seen,
            Succeed(seen),
            Succeed(Seen(newKind * hours.Before)),
            Succeed(Seen(newKind * hours.Up)),
            rate * hours.Down);

        // Full coverage may come out a rounding above what arrived.
        double Seen(double unknown) => Math.Min(arrived, rate * coverage * Math.Max(0, hours.Up - unknown));

        double Succeed(double seen)
        {
            double stopped = Math.Min(arrived, seen * (traits.BlocksInline ? 1 : threat.ObservedStopped.ToDouble()));
            return (arrived - stopped) * (1 - threat.StoppedElsewhere.ToDouble());
        }
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
