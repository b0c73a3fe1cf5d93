using Sim.Contracts;

namespace Sim.Reference;

/// <summary>How far the release has come, for the state hash (model §10): what has happened, not what is planned.</summary>
internal sealed class ReleaseState
{
    /// <summary>Stages opened so far.</summary>
    public long StagesOpen { get; private set; }

    /// <summary>Whether the rollout was halted.</summary>
    public bool Halted { get; private set; }

    /// <summary>Whether the artefact was reverted.</summary>
    public bool Reverted { get; private set; }

    /// <summary>Takes note of a transition; those of endpoints and services change nothing here.</summary>
    public void Note(TransitionKind kind)
    {
        StagesOpen += kind == TransitionKind.StageOpened ? 1 : 0;
        Halted |= kind == TransitionKind.Halted;
        Reverted |= kind == TransitionKind.Reverted;
    }
}
