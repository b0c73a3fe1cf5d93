using System.Runtime.CompilerServices;
using Sim.Actors;
using Sim.Contracts;
using Sim.Engine;
using Sim.Reference;

namespace Sim.Lab;

/// <summary>The one place that knows every host.</summary>
internal static class HostFactory
{
    /// <summary>Hosts of this build.</summary>
    public static IReadOnlyList<HostKind> Available { get; } = [HostKind.Sequential, HostKind.Actors, HostKind.Reference];

    /// <summary>Makes a host.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="model">What it is to run.</param>
    /// <exception cref="LabInputException">The model is too large for it.</exception>
    public static IRunHost Create(HostKind kind, RunModel model) => kind switch
    {
        HostKind.Actors => CreateActors(),
        HostKind.Reference => CreateReference(model),
        _ => CreateSequential(),
    };

    // Each in a method of its own: compiling the switch must not load the assemblies of hosts that are not wanted.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SequentialHost CreateSequential() => new();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ActorHost CreateActors() => new();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReferenceHost CreateReference(RunModel model)
    {
        if (model.Census.Endpoints > ReferenceHost.MostEndpoints)
        {
            throw new LabInputException(
                $"the reference host takes fleets of at most {Numbers.Count(ReferenceHost.MostEndpoints)} endpoints, "
                    + $"because it walks each by itself; this one has {Numbers.Count(model.Census.Endpoints)}",
                "take a part of the fleet with --scale, or --host sequential: the result is the same");
        }

        return new ReferenceHost();
    }
}
