namespace Sim.Contracts;

/// <summary>
/// What an applied update does to an endpoint: ways in which the fault shows, and what contains them. Immutable data
/// that the engine interprets for every endpoint.
/// </summary>
/// <param name="Branches">Ways in which the fault shows; their shares add up to one.</param>
/// <param name="Containment">What contains them.</param>
/// <param name="Reason">One sentence that says why, for reports.</param>
public sealed record OutcomeProgram(IReadOnlyList<OutcomeBranch> Branches, Containment Containment, string Reason)
{
    private readonly Categorical _pick = Categorical.Of([.. Branches.Select(b => b.Share)]);

    /// <summary>Whether what costs telemetry alone costs nothing: the agent has its own, or there is none.</summary>
    public bool SparesAgent { get; init; }

    /// <summary>Whether nothing ever shows.</summary>
    public bool IsHarmless => Branches.All(b => b.Effect == FaultEffect.None || b.Share == Ratio.Zero);

    /// <summary>The branch of a uniform.</summary>
    public OutcomeBranch Pick(uint uniform) => Branches[_pick.Pick(uniform)];

    /// <summary>A fault that always shows in one way.</summary>
    public static OutcomeProgram Always(
        FaultSite site, FaultEffect effect, FaultRecurrence recurrence, Containment containment, string reason) =>
        new([new OutcomeBranch(Ratio.One, site, effect, recurrence, false, Ratio.Zero)], containment, reason);
}
