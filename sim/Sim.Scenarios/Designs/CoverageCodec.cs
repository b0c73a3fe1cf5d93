namespace Sim.Scenarios;

internal sealed class CoverageCodec() : ObjectCodec<TelemetryCoverage>(
    "coverage", "How much of each kind of telemetry it sees, from 0 (nothing) to 5 (all there is).",
    [
        Kind("files", "Opens, reads and writes of files.", c => c.Files).As(out var files),
        Kind("process", "Processes and images.", c => c.Process).As(out var process),
        Kind("network", "Connections.", c => c.Network).As(out var network),
        Kind("memory", "Memory of processes.", c => c.Memory).As(out var memory),
        Kind("boot", "What starts before the agent's part in user mode.", c => c.Boot).As(out var boot),
    ],
    read => new(read.Get(files), read.Get(process), read.Get(network), read.Get(memory), read.Get(boot)))
{
    private static Field<int> Kind(string name, string meaning, Func<TelemetryCoverage, int> get) =>
        Required(name, Scalar.Integer(0, 5), meaning, get);
}
