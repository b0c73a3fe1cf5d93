namespace Sim.Engine;

/// <summary>Runs a model from start to end. Every host gives the same outcome for the same model.</summary>
public interface IRunHost
{
    /// <summary>sequential, actors or reference.</summary>
    string Name { get; }

    /// <summary>Runs the model.</summary>
    /// <param name="model">What to run.</param>
    /// <param name="options">How to run it; without influence on the result.</param>
    /// <param name="observer">Told the progress after each window, on the thread that holds the clock.</param>
    /// <param name="cancellation">Stops the run with <see cref="OperationCanceledException"/>.</param>
    RunOutcome Run(RunModel model, RunOptions options, IRunObserver observer, CancellationToken cancellation);
}
