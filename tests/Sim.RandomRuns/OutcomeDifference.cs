namespace Sim.RandomRuns;

/// <summary>Compares what two hosts hand back for one scenario.</summary>
public static class OutcomeDifference
{
    /// <summary>
    /// What differs first, or null: the chain by its first window and the first transition there that only one side
    /// has, then the series at every window, then the whole result.
    /// </summary>
    public static string? First(ScenarioPlan plan, Placement left, RunOutcome expected, Placement right,
        RunOutcome actual)
    {
        string? difference = Chain(plan, left, expected, right, actual)
            ?? Series(expected, actual)
            ?? ResultDifference.First(expected.Result, actual.Result);
        return difference is null ? null : $"{left} against {right}: {difference}";
    }

    private static string? Chain(ScenarioPlan plan, Placement left, RunOutcome expected, Placement right,
        RunOutcome actual)
    {
        if (expected.Books.Chain.Count != actual.Books.Chain.Count)
            return $"{expected.Books.Chain.Count} windows, not {actual.Books.Chain.Count}";

        int window = Enumerable.Range(0, expected.Books.Chain.Count)
            .FirstOrDefault(w => expected.Books.Chain[w] != actual.Books.Chain[w], -1);
        return window < 0
            ? null
            : $"the chain parts at window {window}: "
                + $"{Transitions(left.Run(plan, window).Books.Trace, right.Run(plan, window).Books.Trace)}";
    }

    private static string Transitions(IReadOnlyList<Transition> expected, IReadOnlyList<Transition> actual)
    {
        int common = Math.Min(expected.Count, actual.Count);
        int first = Enumerable.Range(0, common).FirstOrDefault(i => expected[i] != actual[i], common);
        return first == common && expected.Count == actual.Count
            ? "the same transitions, another state"
            : $"transition {first} is {Text(expected, first)}, not {Text(actual, first)}";
    }

    private static string Text(IReadOnlyList<Transition> trace, int index) => index < trace.Count
        ? $"{(TransitionKind)trace[index].Kind} {trace[index].Value} of {trace[index].EntityKey:x16} at "
            + $"{trace[index].TimeMs} ms"
        : "missing";

    private static string? Series(RunOutcome expected, RunOutcome actual)
    {
        int window = Enumerable.Range(0, expected.AllWindows.Count)
            .FirstOrDefault(w => expected.AllWindows[w] != actual.AllWindows[w], -1);
        return window < 0 ? null : $"window {window} is {expected.AllWindows[window]}, not {actual.AllWindows[window]}";
    }
}
