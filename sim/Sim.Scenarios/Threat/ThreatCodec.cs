namespace Sim.Scenarios;

/// <summary>
/// The keys under <c>threat</c>: attacks on the fleet. They change no event of a run; its protection account tells what
/// they mean, as expected values.
/// </summary>
internal sealed class ThreatCodec() : ObjectCodec<ThreatPlan>(
    "threat", "Attacks on the fleet, for the account of what protection is lost.",
    [AttacksPerEndpointYear, NewKind, Mix, ObservedStopped, StoppedElsewhere, DegradedSees])
{
    public static readonly Field<double> AttacksPerEndpointYear = Defaulted(
        "attacksPerEndpointYear", Scalar.Number(0m, 1_000_000m), Numbers.Text(Usual.AttacksPerEndpointYear),
        "Attacks on an endpoint that is up, in a year of 8,766 hours.",
        t => t.AttacksPerEndpointYear) with { Unit = "attacks a year" };
    public static readonly Field<Ratio> NewKind = Defaulted(
        "newKind", Scalar.Share, Usual.NewKind.ToString(), "Share of attacks that only the new content knows.",
        t => t.NewKind);
    public static readonly Field<TelemetryMix> Mix = Optional(
        "mix", new TelemetryMixCodec(), Usual.Mix,
        $"How attacks show; {Usual.Mix.Files} files, {Usual.Mix.Process} process, {Usual.Mix.Network} network, "
        + $"{Usual.Mix.Memory} memory and {Usual.Mix.Boot} boot where not given.",
        t => t.Mix) with { When = _ => true };
    public static readonly Field<Ratio> ObservedStopped = Defaulted(
        "observedStopped", Scalar.Share, Usual.ObservedStopped.ToString(),
        "Share of attacks that were observed, not blocked, and that a response still stops.", t => t.ObservedStopped);
    public static readonly Field<Ratio> StoppedElsewhere = Defaulted(
        "stoppedElsewhere", Scalar.Share, Usual.StoppedElsewhere.ToString(),
        "Share of attacks past the agent that other layers stop.", t => t.StoppedElsewhere);
    public static readonly Field<Ratio> DegradedSees = Defaulted(
        "degradedSees", Scalar.Share, Usual.DegradedSees.ToString(),
        "Share of its telemetry that a degraded agent still has.", t => t.DegradedSees);

    private static ThreatPlan Usual => ThreatPlan.Default;

    protected override ThreatPlan Make(ReadFields read) => new(
        read.Get(AttacksPerEndpointYear), read.Get(NewKind), read.Get(Mix), read.Get(ObservedStopped),
        read.Get(StoppedElsewhere), read.Get(DegradedSees));
}
