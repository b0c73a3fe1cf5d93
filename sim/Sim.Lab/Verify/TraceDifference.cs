namespace Sim.Lab;

/// <summary>Compares the transitions of a window in two runs.</summary>
internal static class TraceDifference
{
    /// <summary>
    /// The entity of the first position at which the traces differ, and what it did on each side; null where they are
    /// the same. Where the two sides name different entities the earlier transition is the odd one: the other side did
    /// not do it.
    /// </summary>
    public static (ulong Entity, string? Left, string? Right)? Blame(
        IReadOnlyList<Transition> left, IReadOnlyList<Transition> right)
    {
        int common = Math.Min(left.Count, right.Count);
        int first = Enumerable.Range(0, common).FirstOrDefault(i => left[i] != right[i], common);
        Transition? a = first < left.Count ? left[first] : null;
        Transition? b = first < right.Count ? right[first] : null;
        if (a is { } l && b is { } r && l.EntityKey != r.EntityKey)
        {
            bool isLeft = (l.TimeMs, l.EntityKey).CompareTo((r.TimeMs, r.EntityKey)) <= 0;
            (a, b) = (isLeft ? a : null, isLeft ? null : b);
        }

        return (a ?? b) is { } odd ? (odd.EntityKey, Describe(a), Describe(b)) : null;
    }

    private static string? Describe(Transition? transition) => transition is not { } t ? null : string.Create(
        CultureInfo.InvariantCulture, $"{(TransitionKind)t.Kind} with value {t.Value} at {t.TimeMs} ms");
}
