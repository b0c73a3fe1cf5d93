namespace Sim.Hosting;

/// <summary>Runs a scenario from start to end. Every host counts the same for the same plan.</summary>
public interface IRunHost
{
    /// <summary>sequential, actors or reference.</summary>
    string Name { get; }

    /// <summary>Runs the scenario.</summary>
    /// <param name="plan">What to run; every name in it resolves.</param>
    /// <param name="options">How to run it; without influence on the result.</param>
    /// <param name="observer">Told the progress after each window, on the thread that holds the clock.</param>
    /// <param name="cancellation">Stops the run with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="FleetTooLargeException">More takes part than the host can hold.</exception>
    RunBooks Run(ScenarioPlan plan, RunOptions options, IRunObserver observer, CancellationToken cancellation);
}
