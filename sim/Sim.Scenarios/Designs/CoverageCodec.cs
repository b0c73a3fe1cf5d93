namespace Sim.Scenarios;

/// <summary>How much of each kind of telemetry a design sees.</summary>
internal sealed class CoverageCodec() : ObjectCodec<TelemetryCoverage>(
    "coverage", "How much of each kind of telemetry it sees, from 0 (nothing) to 5 (all there is).",
    [Files, Process, Network, Memory, Boot])
{
    private static readonly Field<int> Files = Kind("files", "Opens, reads and writes of files.", c => c.Files);
    private static readonly Field<int> Process = Kind("process", "Processes and images.", c => c.Process);
    private static readonly Field<int> Network = Kind("network", "Connections.", c => c.Network);
    private static readonly Field<int> Memory = Kind("memory", "Memory of processes.", c => c.Memory);

    private static readonly Field<int> Boot =
        Kind("boot", "What starts before the agent's part in user mode.", c => c.Boot);

    protected override TelemetryCoverage Make(ReadFields read) => new(
        read.Get(Files), read.Get(Process), read.Get(Network), read.Get(Memory), read.Get(Boot));

    private static Field<int> Kind(string name, string meaning, Func<TelemetryCoverage, int> get) =>
        Required(name, Scalar.Integer(0, 5), meaning, get);
}
