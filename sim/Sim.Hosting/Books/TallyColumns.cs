namespace Sim.Hosting;

/// <summary>
/// What is counted by organisation and device kind: some kinds of transitions, and repairs at the machine.
/// </summary>
public static class TallyColumns
{
    private static readonly TransitionKind[] Kinds =
        [TransitionKind.Applied, TransitionKind.Cleaned, .. TransitionKinds.WaysDown, .. TransitionKinds.WaysBack];

    /// <summary>Number of columns.</summary>
    public static int Count => Kinds.Length + 1;

    /// <summary>Of those repaired by hand: by a person at the machine, not through a console or a host.</summary>
    public static int AtMachine => Kinds.Length;

    /// <summary>Column of a kind of transition; -1 where it is not counted.</summary>
    public static int Find(TransitionKind kind) => Array.IndexOf(Kinds, kind);
}
