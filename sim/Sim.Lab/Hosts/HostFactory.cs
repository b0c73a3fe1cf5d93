using System.Runtime.CompilerServices;

namespace Sim.Lab;

/// <summary>The one place that knows every host.</summary>
internal static class HostFactory
{
    /// <summary>Runs a scenario.</summary>
    /// <param name="kind">The host.</param>
    /// <param name="plan">The scenario.</param>
    /// <param name="draw">Draws its fleet, or gives one that is drawn; the reference host draws its own.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="observer">Told the progress.</param>
    /// <param name="cancellation">Stops the run at its next window.</param>
    public static RunBooks Run(
        HostKind kind, ScenarioPlan plan, Func<RunModel> draw, RunOptions options, IRunObserver observer,
        CancellationToken cancellation) => kind switch
        {
            HostKind.Actors => OnActors(draw(), options, observer, cancellation),
            HostKind.Reference => OnReference(plan, options, observer, cancellation),
            _ => SequentialHost.Run(draw(), options, observer, cancellation),
        };

    // Each in a method of its own: compiling the switch must not load the assemblies of hosts that are not wanted.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static RunBooks OnActors(
        RunModel model, RunOptions options, IRunObserver observer, CancellationToken cancellation) =>
        ActorHost.Run(model, options, observer, cancellation);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static RunBooks OnReference(
        ScenarioPlan plan, RunOptions options, IRunObserver observer, CancellationToken cancellation) =>
        new ReferenceHost().Run(plan, options, observer, cancellation);
}
