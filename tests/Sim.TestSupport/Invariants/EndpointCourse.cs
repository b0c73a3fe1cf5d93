namespace Sim.TestSupport;

/// <summary>
/// When what happened to one endpoint, in ms; null for what did not. Read from its transitions alone.
/// </summary>
internal sealed class EndpointCourse(IReadOnlyList<Transition> transitions)
{
    private static readonly TransitionKind[] DownKinds = [TransitionKind.Crashed, TransitionKind.Hung,
        TransitionKind.Quarantined];

    private static readonly TransitionKind[] BackKinds =
        [TransitionKind.SelfHealed, TransitionKind.CloudHealed, TransitionKind.Repaired, TransitionKind.Restarted];

    /// <summary>Whether a kind means that a machine goes down.</summary>
    public static bool IsDown(TransitionKind kind) => DownKinds.Contains(kind);

    /// <summary>Whether a kind means that a machine is up again.</summary>
    public static bool IsBack(TransitionKind kind) => BackKinds.Contains(kind);

    public long? Applied => At(TransitionKind.Applied);

    public long? Down => At(DownKinds);

    public long? Waiting => At(TransitionKind.Waiting);

    public long? RepairStarted => At(TransitionKind.RepairStarted);

    public long? Repaired => At(TransitionKind.Repaired);

    public long? Back => At(BackKinds);

    /// <summary>When it came into a lesser state in which it stays up.</summary>
    public long? Less =>
        At(TransitionKind.AgentDied, TransitionKind.Degraded, TransitionKind.Slowed, TransitionKind.Rejected);

    /// <summary>When it came out of it.</summary>
    public long? Whole => At(TransitionKind.AgentBack, TransitionKind.Restored);

    /// <summary>Ends of the boots that failed and were followed by another.</summary>
    public IEnumerable<Transition> FailedBoots => transitions.Where(t => t.Kind == (byte)TransitionKind.BootFailed);

    /// <summary>Times at which one of some kinds happened.</summary>
    public IEnumerable<long> Times(params TransitionKind[] kinds) =>
        transitions.Where(t => kinds.Contains((TransitionKind)t.Kind)).Select(t => t.TimeMs);

    /// <summary>How often one of some kinds happened.</summary>
    public int Count(params TransitionKind[] kinds) => Times(kinds).Count();

    /// <summary>When one of some kinds happened first, or null.</summary>
    public long? At(params TransitionKind[] kinds) => Times(kinds).Select(time => (long?)time).FirstOrDefault();
}
