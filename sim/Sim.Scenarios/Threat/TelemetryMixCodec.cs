namespace Sim.Scenarios;

internal sealed class TelemetryMixCodec() : ObjectCodec<TelemetryMix>(
    "threat-mix", "Shares of attacks by the kind of telemetry in which they show first; they add up to one.",
    [
        Required("files", Scalar.Share, "Files.", m => m.Files).As(out var files),
        Required("process", Scalar.Share, "Processes and images.", m => m.Process).As(out var process),
        Required("network", Scalar.Share, "Connections.", m => m.Network).As(out var network),
        Required("memory", Scalar.Share, "Memory of processes.", m => m.Memory).As(out var memory),
        Required("boot", Scalar.Share, "What starts before the agent.", m => m.Boot).As(out var boot),
    ],
    read => new(read.Get(files), read.Get(process), read.Get(network), read.Get(memory), read.Get(boot)));
