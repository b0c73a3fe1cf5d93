namespace Sim.Reports;

/// <summary>
/// Which arms meet an expectation, in words. Where the arms are the levels of one factor that has an order, the answer
/// is the level from which on, or up to which, it is met, with what backs it; where no single level parts them, that is
/// said.
/// </summary>
internal sealed class ExpectationWords(ExperimentFacts facts, ExperimentExpectation expectation)
{
    private readonly ArmExpectation[] _arms =
        [.. OrderOf(facts, expectation) is { } order ? order.Select(i => expectation.Arms[i]) : expectation.Arms];

    private bool IsOne => _arms.Length == 1;

    private bool IsOrdered => OrderOf(facts, expectation) is not null;

    private string Factor => facts.Result.Factors[0].Name;

    // The places of the arms by what their levels mean; null where they have no order.
    private static IReadOnlyList<int>? OrderOf(ExperimentFacts facts, ExperimentExpectation of) =>
        facts.Result.Factors.Count == 1 && LevelOrder.Of(facts.Result.Factors[0].Levels) is { } order
        && order.Count == of.Arms.Count ? order : null;

    private string Expectation => $"“{expectation.Name}”";

    /// <summary>A sentence for each expectation; of the one that the heading answers, what backs it.</summary>
    public static IReadOnlyList<string> Of(ExperimentFacts facts)
    {
        ExperimentExpectation? first = IsAlone(facts) ? null : First(facts);
        return [.. facts.Result.Expectations.Select(e => new ExpectationWords(facts, e).Whole(e == first)).Where(w =>
            w.Length > 0)];
    }

    /// <summary>The answer to the first expectation, short enough for a heading; null where it is not what the
    /// experiment is about.</summary>
    public static string? Headline(ExperimentFacts facts) => IsAlone(facts) ? Alone(facts)
        : First(facts) is { } first ? new ExpectationWords(facts, first).Answer().Short + "." : null;

    // One arm compares nothing: then all that it is judged by is what the experiment is about.
    private static bool IsAlone(ExperimentFacts facts) => facts.Result is
        { Arms.Count: 1, Expectations.Count: > 1 };

    private static string Alone(ExperimentFacts facts)
    {
        IReadOnlyList<ExperimentExpectation> all = facts.Result.Expectations;
        int met = all.Count(e => e.Arms[0].Verdict == ArmVerdict.Met);
        int open = all.Count(e => e.Arms[0].Verdict == ArmVerdict.Open);
        string label = facts.Label(facts.Result.Arms[0].Name);
        return $"“{label}” meets {Numbers.Count(met)} of {Numbers.Count(all.Count)} expectations"
            + (open > 0 ? $" and leaves {Numbers.Count(open)} open" : string.Empty)
            + $", judged by the mean of {Numbers.Counted(facts.Result.Replications, "replication")}.";
    }

    // What the experiment is about: what its file asks, else an expectation of the scenario that not all levels meet
    // alike, or the one of the only arm.
    private static ExperimentExpectation? First(ExperimentFacts facts) => facts.Result.Expectations.FirstOrDefault(
        e => e.Asked || e.Arms.Count == 1 || e.Arms.Select(a => a.Verdict).Distinct().Count() > 1);

    private string Whole(bool isAnswered)
    {
        (string answer, string backing) = Answer();
        return backing.Length == 0 ? isAnswered ? string.Empty : answer + "."
            : isAnswered ? Phrases.Capital(backing) + "." : $"{answer}: {backing}.";
    }

    private (string Short, string Backing) Answer() => !IsOrdered || Has(ArmVerdict.Open) is { Length: > 0 }
        && Has(ArmVerdict.Met).Length == 0 ? Counted()
        : _arms.All(a => a.Verdict == ArmVerdict.Met) ? (expectation.Arms.Count == 2
            ? $"Both levels of {Factor}, {_arms[0].Arm} and {_arms[^1].Arm}, meet {Expectation}"
            : $"Every level of {Factor} from {_arms[0].Arm} to {_arms[^1].Arm} meets {Expectation}",
                "nearest to the bound is " + Backed(Nearest()))
        : _arms.All(a => a.Verdict == ArmVerdict.Unmet)
            ? ($"No level of {Factor} from {_arms[0].Arm} to {_arms[^1].Arm} meets {Expectation}", Failed())
        : Threshold();

    // Levels in order, of which some meet it and some do not.
    private (string Short, string Backing) Threshold()
    {
        int first = Array.FindIndex(_arms, a => a.Verdict == ArmVerdict.Met);
        int last = Array.FindLastIndex(_arms, a => a.Verdict == ArmVerdict.Met);
        ArmExpectation[] between = [.. _arms[first..(last + 1)].Where(a => a.Verdict != ArmVerdict.Met)];
        if (between.Length > 0)
        {
            string miss = between.All(a => a.Verdict != ArmVerdict.Unmet)
                ? "may not" : between.Length == 1 ? "does not" : "do not all";
            return ($"No single level of {Factor} parts what meets {Expectation} from what does not: the smallest that "
                + $"meets it is {_arms[first].Arm}, the largest {_arms[last].Arm}, "
                + $"and {Listed(between)} between them {miss}",
                $"{Backed(_arms[first])}; {Next(between[0])}");
        }

        string level = _arms[first].Arm;
        string at = "at " + Backed(_arms[first]);
        string alone = Measured(_arms[first], true);
        string smallest = $"The smallest level of {Factor} that meets {Expectation} is {level}";
        string only = $"The only level of {Factor} that meets {Expectation} is ";
        string below = first == 0 ? string.Empty : Next(_arms[first - 1]);
        string above = last == _arms.Length - 1 ? string.Empty : Next(_arms[last + 1]);
        return (below.Length > 0, above.Length > 0, first == last) switch
        {
            (false, _, true) => ($"{only}the smallest, {level}", $"{alone}; {above}"),
            (false, _, _) => ($"The largest level of {Factor} that meets {Expectation} is {_arms[last].Arm}, and all "
                + $"smaller ones down to {level} meet it", $"at {Backed(_arms[last])}; {above}"),
            (_, true, true) => (only + level, $"{at}; {below}; {above}"),
            (_, true, _) => ($"{smallest}, the largest {_arms[last].Arm}", $"{at}; {below}; {above}"),
            (_, _, true) => ($"{smallest}, the largest that was tried", $"{alone}; {below}"),
            _ => ($"{smallest}, and all larger ones up to {_arms[^1].Arm} meet it", $"{at}; {below}"),
        };
    }

    // Arms, or levels without an order: how many meet it, and which.
    private (string Short, string Backing) Counted()
    {
        (string noun, string of) = facts.Result.Factors.Count == 1 ? ("level", " of " + Factor) : ("arm", "");
        string all = Numbers.Counted(_arms.Length, noun) + of;
        (ArmExpectation[] met, ArmExpectation[] open) = (Has(ArmVerdict.Met), Has(ArmVerdict.Open));
        string answer = (met.Length, _arms.Length) switch
        {
            (_, 1) => Listed(_arms) + (met.Length > 0 ? " meets" : open.Length > 0 ? " may meet" : " does not meet"),
            (2, 2) => $"Both {noun}s{of} meet",
            (0, _) when open.Length > 0 => $"No {noun}{of} surely meets",
            (0, 2) => $"Neither {noun}{of} meets",
            (0, _) => $"None of {all} meets",
            _ when met.Length == _arms.Length => $"All {all} meet",
            _ => $"{Numbers.Count(met.Length)} of {all} {(met.Length == 1 ? "meets" : "meet")}",
        };
        string which = met.Length is 0 or > ExperimentFacts.MostNamed || met.Length == _arms.Length
            ? "" : ", " + Listed(met);
        return ($"{answer} {Expectation}{which}", string.Join("; ", (string[])
        [
            .. met.Length == 0 && open.Length == 0 ? [Failed()] : (string[])[],
            .. met.Length > ExperimentFacts.MostNamed
                ? [] : met.Select((a, i) => i == 0 ? Backed(a) : $"{Label(a)}: {Measured(a)}"),
            .. open.Length > ExperimentFacts.MostNamed
                ? [$"{Numbers.Count(open.Length)} may, since their intervals hold a bound or a replication has no "
                    + "value"]
                : open.Select(Next),
        ]));
    }

    private ArmExpectation[] Has(ArmVerdict verdict) => [.. _arms.Where(a => a.Verdict == verdict)];

    // The arm whose mean is the least far inside the bounds, or beyond them.
    private ArmExpectation Nearest() => _arms.MinBy(a => a.Mean is { } mean
        ? Math.Min(expectation.Min is { } min ? Math.Abs(mean - min) : double.MaxValue,
            expectation.Max is { } max ? Math.Abs(mean - max) : double.MaxValue) : double.PositiveInfinity)!;

    // How far the nearest is away, where none meets it.
    private string Failed() => IsOne ? Backed(_arms[0])
        : Nearest() is { Mean: not null } nearest ? "nearest comes " + Backed(nearest)
        : _arms.All(a => a.Reason == _arms[0].Reason) ? _arms[0].Reason
            + " at any of them"
        : string.Join("; ", _arms.Take(ExperimentFacts.MostNamed).Select(Backed));

    // What the next level does, or one that is open.
    private string Next(ArmExpectation arm) => IsOne ? Backed(arm)
        : $"{Label(arm)} {(arm.Verdict == ArmVerdict.Unmet ? "does not" : "is open")}: {Measured(arm)}";

    // The only arm is named before.
    private string Backed(ArmExpectation arm) => (IsOne ? "" : Label(arm) + ": ") + Measured(arm, true);

    // Against which bounds is said once a sentence.
    private string Measured(ArmExpectation arm, bool isFirst = false)
    {
        if (arm.Mean is not { } mean)
            return arm.Reason;

        string wanted = isFirst
            ? $", {MetricText.Bounds(expectation.Metric, expectation.Min, expectation.Max)} wanted" : string.Empty;
        return arm.Low is not { } low || arm.High is not { } high
            ? $"{Value(mean)}{wanted} (one replication, no interval)"
            : low.Equals(high) ? $"{Value(mean)} in all {Numbers.Count(arm.N)} replications{wanted}"
            : $"{Value(mean)}{wanted} ({facts.Confidence} interval {Value(low)} to {Value(high)}, held in "
                + $"{Numbers.Count(arm.Held)} of {Numbers.Count(arm.N)} replications)";
    }

    private string Value(double value) =>
        new ExperimentMetric(expectation.Metric, expectation.Name, expectation.Unit, true).Show(value);

    private string Label(ArmExpectation arm) => facts.Result.Factors.Count == 1 ? arm.Arm : $"“{facts.Label(arm.Arm)}”";

    private string Listed(ArmExpectation[] arms) => arms.Length > ExperimentFacts.MostNamed
        ? Numbers.Count(arms.Length) + " levels" : Phrases.List([.. arms.Select(Label)]);
}
