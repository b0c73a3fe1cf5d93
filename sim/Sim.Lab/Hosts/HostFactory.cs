using System.Runtime.CompilerServices;
using Sim.Actors;
using Sim.Engine.Hosting;

namespace Sim.Lab.Hosts;

/// <summary>The one place that knows every host.</summary>
internal static class HostFactory
{
    /// <summary>Hosts of this build.</summary>
    public static IReadOnlyList<HostKind> Available { get; } = [HostKind.Sequential, HostKind.Actors];

    /// <summary>Makes a host.</summary>
    public static IRunHost Create(HostKind kind) => kind switch
    {
        HostKind.Sequential => CreateSequential(),
        HostKind.Actors => CreateActors(),
        _ => throw new LabInputException($"this build has no host '{kind}'", "take --host sequential"),
    };

    // Each in a method of its own: compiling the switch must not load the assemblies of hosts that are not wanted.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SequentialHost CreateSequential() => new();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ActorHost CreateActors() => new();
}
