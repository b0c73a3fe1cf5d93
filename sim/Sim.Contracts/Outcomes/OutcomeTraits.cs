namespace Sim.Contracts;

/// <summary>An outcome as a row of the one table of outcomes: whoever decides by an outcome reads this.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Letter">The letter that stands for it in charts, unique.</param>
/// <param name="Family">The family whose colour it has in charts.</param>
/// <param name="Shows">The transition of an endpoint on which it shows; null where there is nothing to see.</param>
/// <param name="State">The state of the endpoint meanwhile.</param>
/// <param name="Ends">What ends that state.</param>
/// <param name="Meaning">What happens to the machine, in a sentence for people.</param>
public sealed record OutcomeTraits(
    Outcome Outcome, char Letter, OutcomeFamily Family, TransitionKind? Shows, OutcomeState State,
    OutcomeEnd Ends, string Meaning)
{
    private static readonly OutcomeTraits[] Table =
    [
        new(Outcome.None, '·', OutcomeFamily.Harmless, null, OutcomeState.None, OutcomeEnd.Nothing,
            "Nobody notices anything."),
        new(Outcome.BootLoop, 'B', OutcomeFamily.StaysDown, TransitionKind.Crashed, OutcomeState.Down, OutcomeEnd.Boot,
            "The machine crashes, and again at every boot until the artefact changes."),
        new(Outcome.CrashOnce, 'C', OutcomeFamily.GoesDown, TransitionKind.Crashed, OutcomeState.Down, OutcomeEnd.Boot,
            "The machine crashes, boots and then works."),
        new(Outcome.ProcessRestart, 'P', OutcomeFamily.Contained, TransitionKind.AgentDied,
            OutcomeState.AgentDead, OutcomeEnd.Supervisor,
            "The agent dies and is restarted; nothing is protected meanwhile."),
        new(Outcome.Hang, 'H', OutcomeFamily.GoesDown, TransitionKind.Hung, OutcomeState.Down, OutcomeEnd.Reset,
            "The machine hangs until somebody resets it."),
        new(Outcome.Degraded, 'D', OutcomeFamily.Impaired, TransitionKind.Degraded,
            OutcomeState.Degraded, OutcomeEnd.GoodArtefact,
            "The agent sees less, or lets everything through, until the good artefact comes."),
        new(Outcome.Rejected, 'R', OutcomeFamily.Contained, TransitionKind.Rejected,
            OutcomeState.OldContent, OutcomeEnd.GoodArtefact,
            "The artefact is refused before it runs; the endpoint stays on what it had."),
        new(Outcome.Slowed, 'S', OutcomeFamily.Impaired, TransitionKind.Slowed,
            OutcomeState.Slowed, OutcomeEnd.GoodArtefact,
            "The machine works, but slower, until the good artefact comes."),
        new(Outcome.Quarantined, 'Q', OutcomeFamily.StaysDown, TransitionKind.Quarantined,
            OutcomeState.Down, OutcomeEnd.Repair,
            "Files are quarantined; the machine is unusable until they are back."),
        new(Outcome.Damaged, 'M', OutcomeFamily.Impaired, TransitionKind.Damaged, OutcomeState.None, OutcomeEnd.Nothing,
            "Files are gone for good; the machine works on without them, protected as before."),
    ];

    /// <summary>All outcomes, in the order of <see cref="Contracts.Outcome"/>.</summary>
    public static IReadOnlyList<OutcomeTraits> All => Table;

    /// <summary>Whether the machine is down in it.</summary>
    public bool IsDown => State == OutcomeState.Down;

    /// <summary>
    /// Whether it is the agent's refusal of the artefact: no fault has to show, for nothing of it ever runs.
    /// </summary>
    public bool IsRefusal => State == OutcomeState.OldContent;

    /// <summary>
    /// Whether it costs telemetry or content and nothing else: the machine is up, and as fast as before.
    /// </summary>
    public bool IsOfAgentOnly => State is OutcomeState.AgentDead or OutcomeState.Degraded or OutcomeState.OldContent;

    /// <summary>
    /// The transition that ends its state, where that is not one of the ways in which a machine comes back.
    /// </summary>
    public TransitionKind Passes => Ends == OutcomeEnd.Supervisor ? TransitionKind.AgentBack : TransitionKind.Restored;

    /// <summary>The row of an outcome.</summary>
    public static OutcomeTraits Find(Outcome outcome) => Table[(int)outcome];

    /// <summary>Whether the machine is up without protection in a state.</summary>
    public static bool IsGap(OutcomeState state) => state is OutcomeState.AgentDead or OutcomeState.Degraded;
}
