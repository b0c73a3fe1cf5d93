namespace Sim.Contracts;

/// <summary>Groups of transitions.</summary>
public static class TransitionKinds
{
    /// <summary>First number that is not one of a kind.</summary>
    public static int Limit { get; } = (int)Enum.GetValues<TransitionKind>()[^1] + 1;

    /// <summary>How an endpoint goes down: what shows of the outcomes in which the machine is down.</summary>
    public static IReadOnlyList<TransitionKind> WaysDown { get; } =
        [.. OutcomeTraits.All.Where(row => row.IsDown).Select(row => row.Shows).OfType<TransitionKind>().Distinct()];

    /// <summary>How an endpoint that was down comes back.</summary>
    public static IReadOnlyList<TransitionKind> WaysBack { get; } =
        [TransitionKind.SelfHealed, TransitionKind.CloudHealed, TransitionKind.Restarted, TransitionKind.Repaired];
}
