namespace Sim.Scenarios;

/// <summary>The keys under <c>threat.mix</c>.</summary>
internal sealed class TelemetryMixCodec() : ObjectCodec<TelemetryMix>(
    "threat-mix", "Shares of attacks by the kind of telemetry in which they show first; they add up to one.",
    [Files, Process, Network, Memory, Boot])
{
    public static readonly Field<Ratio> Files = Required("files", Scalar.Share, "Files.", m => m.Files);
    public static readonly Field<Ratio> Process = Required(
        "process", Scalar.Share, "Processes and images.", m => m.Process);
    public static readonly Field<Ratio> Network = Required("network", Scalar.Share, "Connections.", m => m.Network);
    public static readonly Field<Ratio> Memory = Required(
        "memory", Scalar.Share, "Memory of processes.", m => m.Memory);
    public static readonly Field<Ratio> Boot = Required(
        "boot", Scalar.Share, "What starts before the agent.", m => m.Boot);

    protected override TelemetryMix Make(ReadFields read) =>
        new(read.Get(Files), read.Get(Process), read.Get(Network), read.Get(Memory), read.Get(Boot));
}
