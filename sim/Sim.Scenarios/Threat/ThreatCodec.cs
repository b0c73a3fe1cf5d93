namespace Sim.Scenarios;

/// <summary>The keys under <c>threat</c> change no event of a run: its protection account has what they mean.</summary>
internal sealed class ThreatCodec() : ObjectCodec<ThreatPlan>(
    "threat", "Attacks on the fleet, for the account of what protection is lost.",
    [
        Defaulted("attacksPerEndpointYear", Scalar.Number(0m, 1_000_000m), Numbers.Text(Usual.AttacksPerEndpointYear),
            "Attacks on an endpoint that is up, in a year of 8,766 hours.",
            t => t.AttacksPerEndpointYear).As(out var attacksPerEndpointYear) with { Unit = "attacks a year" },
        Defaulted("newKind", Scalar.Share, Usual.NewKind.ToString(),
            "Share of attacks that only the new content knows.", t => t.NewKind).As(out var newKind),
        Mix,
        Defaulted("observedStopped", Scalar.Share, Usual.ObservedStopped.ToString(),
            "Share of attacks that were observed, not blocked, and that a response still stops.",
            t => t.ObservedStopped).As(out var observedStopped),
        Defaulted("stoppedElsewhere", Scalar.Share, Usual.StoppedElsewhere.ToString(),
            "Share of attacks past the agent that other layers stop.",
            t => t.StoppedElsewhere).As(out var stoppedElsewhere),
        Defaulted("degradedSees", Scalar.Share, Usual.DegradedSees.ToString(),
            "Share of its telemetry that a degraded agent still has.", t => t.DegradedSees).As(out var degradedSees),
    ],
    read => new(read.Get(attacksPerEndpointYear), read.Get(newKind), read.Get(Mix), read.Get(observedStopped),
        read.Get(stoppedElsewhere), read.Get(degradedSees)))
{
    public static readonly Field<TelemetryMix> Mix = Optional(
        "mix", new TelemetryMixCodec(), Usual.Mix,
        $"How attacks show; {Usual.Mix.Files} files, {Usual.Mix.Process} process, {Usual.Mix.Network} network, "
        + $"{Usual.Mix.Memory} memory and {Usual.Mix.Boot} boot where not given.",
        t => t.Mix) with { When = _ => true };

    private static ThreatPlan Usual => ThreatPlan.Default;
}
