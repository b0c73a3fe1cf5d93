namespace Sim.Contracts;

/// <summary>
/// How an organisation learns what to do: it hears of the guidance some time after it was published, or its own people
/// find the repair at machines that crash in front of them.
/// </summary>
/// <param name="Heard">Time from the guidance until an organisation hears of it.</param>
/// <param name="Small">Organisations that hear of it at another time because they are small, or null.</param>
/// <param name="Experts">Share of organisations whose own people find the repair.</param>
/// <param name="Diagnosis">Time that they need for it, from the first waiting machine with somebody at it.</param>
public sealed record AwarenessPlan(DurationLaw Heard, SmallFirmsPlan? Small, Ratio Experts, DurationLaw Diagnosis)
{
    /// <summary>Everybody knows at the moment of the guidance, and nobody before.</summary>
    public static AwarenessPlan AtOnce { get; } = new(
        DurationLaw.Fixed(SimDuration.Zero), null, Ratio.Zero, DurationLaw.Fixed(SimDuration.Zero));

    /// <summary>When an organisation hears of the guidance, counted from it.</summary>
    /// <param name="endpoints">Its endpoints.</param>
    public DurationLaw HeardBy(long endpoints) => Small is { } small && endpoints < small.Below ? small.Heard : Heard;
}
