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

    // More organisations than shards are empty, stages, hands, services, a revert, and windows enough to stop between.
    private static bool IsLively(RunModel model) =>
        model.Reached.Count > 8
        && model.Plan.Rollout.RevertAt is not null
        && model.Plan.Recovery.Hands is not null
        && model.Reached.Any(organisation => organisation.Services > 0)
        && IsEventful(model);

    private static bool IsEventful(RunModel model)
    {
        int windows = 0;
        RunBooks books = SequentialHost.Run(
            model, new RunOptions(), new Observer(_ => windows++), TestContext.Current.CancellationToken);
        return books.Windows[^1].Crashed > 20 && windows > 20;
    }
}
