namespace Sim.Models;

/// <summary>
/// A design as a target: kernel lines and privileged parsers attract research, memory-safe code lacks the largest class
/// of vulnerabilities, a verifier and a sandbox leave fewer, and each is open until the channel has delivered a patch.
/// </summary>
public static class AttackSurface
{
    /// <summary>Expected compromise of a fleet in a year; linear in the time to patch and in the fleet.</summary>
    /// <param name="traits">The design.</param>
    /// <param name="patchDays">From discovery to the patch on an endpoint, through the design's channel, days.</param>
    /// <param name="endpoints">Size of the fleet; at least 0.</param>
    /// <param name="surface">Weights.</param>
    public static SurfaceResult Of(DesignTraits traits, double patchDays, long endpoints, SurfacePlan surface)
    {
        double unsafeLeft = 1 - (traits.MemorySafe.ToDouble() * surface.MemoryShare.ToDouble());
        double lines = traits.KernelLines - traits.VerifiedLines
            + (traits.VerifiedLines * surface.VerifiedLeft.ToDouble());
        double parsers = traits.ParserComplexity * (traits.Sandboxed ? surface.SandboxLeft.ToDouble() : 1);
        double found = unsafeLeft * ((lines / 1_000 * surface.PerThousandLines) + (parsers * surface.PerParserStep));
        double exploited = found * surface.Exploited.ToDouble();
        return new SurfaceResult(
            found, exploited, exploited * surface.Reach.ToDouble() * patchDays * endpoints, surface.Facts);
    }
}
