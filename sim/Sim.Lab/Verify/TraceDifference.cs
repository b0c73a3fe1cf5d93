using System.Globalization;

namespace Sim.Lab;

/// <summary>Compares the transitions of a window in two runs.</summary>
internal static class TraceDifference
{
    /// <summary>
    /// The first position at which the traces differ, as the transition of each side; null for a side at its end.
    /// </summary>
    public static (Transition? Left, Transition? Right)? First(IReadOnlyList<Transition> left,
        IReadOnlyList<Transition> right)
    {
        int common = Math.Min(left.Count, right.Count);
        for (int i = 0; i < common; i++)
        {
            if (left[i] != right[i])
                return (left[i], right[i]);
        }

        return left.Count == right.Count
            ? null
            : (left.Count > common ? left[common] : null, right.Count > common ? right[common] : null);
    }

    /// <summary>
    /// The entity to blame and what it did on each side. Where the two sides name different entities the earlier
    /// transition is the odd one: the other side did not do it.
    /// </summary>
    public static (ulong Entity, string? Left, string? Right) Blame(Transition? left, Transition? right)
    {
        if (left is { } a && right is { } b && a.EntityKey != b.EntityKey)
        {
            return (a.TimeMs, a.EntityKey).CompareTo((b.TimeMs, b.EntityKey)) <= 0
                ? (a.EntityKey, Describe(a), null)
                : (b.EntityKey, null, Describe(b));
        }

        return ((left ?? right)!.Value.EntityKey, left is { } l ? Describe(l) : null,
            right is { } r ? Describe(r) : null);
    }

    private static string Describe(Transition transition) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(TransitionKind)transition.Kind} with value {transition.Value} at {transition.TimeMs} ms");
}
