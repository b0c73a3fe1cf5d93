namespace Sim.Contracts;

/// <summary>
/// What an applied update does to an endpoint: ways in which the fault shows, and what contains them. Immutable data
/// that the engine interprets for every endpoint.
/// </summary>
public sealed record OutcomeProgram
{
    private readonly Categorical _pick;

    /// <summary>A program of branches.</summary>
    /// <param name="branches">Ways in which the fault shows; their shares add up to one.</param>
    /// <param name="containment">What contains them.</param>
    /// <param name="reason">One sentence that says why, for reports.</param>
    public OutcomeProgram(IReadOnlyList<OutcomeBranch> branches, Containment containment, string reason)
    {
        Branches = branches;
        Containment = containment;
        Reason = reason;
        _pick = Categorical.Of([.. branches.Select(b => b.Share)]);
    }

    /// <summary>Ways in which the fault shows.</summary>
    public IReadOnlyList<OutcomeBranch> Branches { get; }

    /// <summary>What contains them.</summary>
    public Containment Containment { get; }

    /// <summary>One sentence that says why, for reports.</summary>
    public string Reason { get; }

    /// <summary>
    /// Whether what would cost nothing but an agent's telemetry costs nothing here: the agent has its own, or there is
    /// none.
    /// </summary>
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
