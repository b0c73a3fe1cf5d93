namespace Sim.Reference;

/// <summary>
/// How far the release has come, for the state hash (model §10): what has happened, not what is planned.
/// </summary>
internal sealed class ReleaseState
{
    /// <summary>Stages opened so far.</summary>
    public long StagesOpen { get; private set; }

    /// <summary>When the rollout was halted; null if it was not.</summary>
    public long? HaltedAt { get; private set; }

    /// <summary>When the artefact was reverted; null if it was not.</summary>
    public long? RevertedAt { get; private set; }

    /// <summary>Takes note of a transition; those of endpoints and services change nothing here.</summary>
    public void Note(TransitionKind kind, long time)
    {
        StagesOpen += kind == TransitionKind.StageOpened ? 1 : 0;
        HaltedAt = kind == TransitionKind.Halted ? time : HaltedAt;
        RevertedAt = kind == TransitionKind.Reverted ? time : RevertedAt;
    }
}
