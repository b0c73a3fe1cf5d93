namespace Sim.Actors.Tests;

/// <summary>
/// Random scenarios in which much happens: every reached endpoint is a fair one for all kinds of transitions.
/// </summary>
internal static class Scenarios
{
    private static readonly Lazy<RunModel[]> Models = new(() =>
        [.. Enumerable.Range(0, 400).Select(number => RunModel.Build(RandomScenario.Plan(number))).Where(IsLively)
            .Take(12)]);

    /// <summary>A dozen of them.</summary>
    public static IReadOnlyList<RunModel> Lively => Models.Value;

    // More organisations than shards are empty, stages, hands, services and a revert.
    private static bool IsLively(RunModel model) =>
        model.Reached.Count > 8
        && model.Plan.Rollout.RevertAt is not null
        && model.Plan.Recovery.Hands is not null
        && model.Reached.Any(organisation => organisation.Services > 0)
        && SequentialHost.Run(model, new RunOptions(), SilentObserver.Instance, TestContext.Current.CancellationToken)
            .Windows[^1].Crashed > 20;
}
