namespace Sim.Calibration.Tests;

/// <summary>Runs single plans.</summary>
internal static class Outcome
{
    /// <summary>What a plan comes to.</summary>
    public static RunOutcome Of(ScenarioPlan plan) => ResultBuilder.Build(plan, SequentialHost.Run(
        RunModel.Build(plan), new RunOptions(), SilentObserver.Instance, CancellationToken.None));
}
