using System.Runtime.CompilerServices;
using Sim.Actors;
using Sim.Engine;
using Sim.Hosting;
using Sim.Reference;

namespace Sim.Lab;

/// <summary>The one place that knows every host.</summary>
internal static class HostFactory
{
    /// <summary>Hosts of this build.</summary>
    public static IReadOnlyList<HostKind> Available { get; } = [HostKind.Sequential, HostKind.Actors,
        HostKind.Reference];

    /// <summary>Makes a host.</summary>
    public static IRunHost Create(HostKind kind) => kind switch
    {
        HostKind.Actors => CreateActors(),
        HostKind.Reference => CreateReference(),
        _ => CreateSequential(),
    };

    // Each in a method of its own: compiling the switch must not load the assemblies of hosts that are not wanted.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SequentialHost CreateSequential() => new();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ActorHost CreateActors() => new();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReferenceHost CreateReference() => new();
}
