namespace Sim.Reports;

/// <summary>
/// Two stored runs as content: what differs in the totals, over time, in the milestones, in the expectations, in who
/// was hit, and in the settings.
/// </summary>
public static class ComparisonContent
{
    /// <summary>The page.</summary>
    /// <param name="pair">The runs.</param>
    public static Page Build(RunComparison pair) => new()
    {
        Title = $"{pair.RunA.Result.Title} / {pair.RunB.Result.Title}",
        Kicker = "Comparison of two runs",
        Headline = Headline(pair),
        Answer = [.. Sentences(pair).Select(s => new Paragraph(s, Voice.Lead))],
        Preface = [new Columns(About("A", pair.A), About("B", pair.B))],
        Sections =
        [
            new("totals", "Totals", [ComparedNumbers.Totals(pair)]),
            new("time", "Over time", ComparedTime.Build(pair)),
            new("milestones", "Milestones", [ComparedNumbers.Milestones(pair)]),
            new("hit", "Who was hit", ComparedShares.Build(pair)),
            new("expectations", "Expectations", [ComparedNumbers.Expectations(pair)]),
            new("settings", "Settings that differ", ComparedNumbers.Settings(pair)),
            new("repeat", "Repeat both runs", [.. Repeat("A", pair.A), .. Repeat("B", pair.B)]),
        ],
    };

    private static Paragraph[] About(string name, RunFacts facts)
    {
        SimResult result = facts.Result;
        string digest = result.Digest.Length > 8 ? result.Digest[..8] : result.Digest;
        return
        [
            new Paragraph($"{name} · {result.Title}", Voice.Finding),
            new Paragraph(VerdictText.Headline(facts)),
            new Paragraph($"Scenario {result.Scenario}, seed {result.Seed}, fleet seed {result.FleetSeed}, digest "
                + $"{digest}.", Voice.Note),
            .. facts.IsThinned ? [new Paragraph(ScaleText.Of(result), Voice.Note)] : (Paragraph[])[],
        ];
    }

    /// <summary>Writes the page into a file; one that is there is replaced whole.</summary>
    /// <param name="pair">The runs.</param>
    /// <param name="file">Full path of the page; its folder exists.</param>
    /// <exception cref="ResultWriteException">The page cannot be written.</exception>
    public static void Write(RunComparison pair, string file) =>
        Placement.Replace(Path.GetDirectoryName(file)!,
            [(Path.GetFileName(file), Encoding.UTF8.GetBytes(Build(pair).ToHtml()))]);

    private static Block[] Repeat(string name, RunFacts facts) =>
        [new Paragraph($"Run {name}, digest {facts.Result.Digest}:"),
            new CommandLine("Repeat " + name, facts.Result.Repeat) { Forms = Forms.Both }];

    private static string Headline(RunComparison pair)
    {
        if (pair.IsSame)
            return "A and B are the same run, transition for transition.";

        long a = pair.A.Result.Totals.WentDown;
        long b = pair.B.Result.Totals.WentDown;
        if (a == b)
            return a == 0
                ? "No machine went down in A or in B." : $"In A and in B {Numbers.Words(a)} machines {pair.Down.Past}.";

        string change = a == 0 ? "" : $" ({ComparedFigure.Percent(a, b)})";
        return $"{Numbers.Words(Math.Abs(b - a))} {(b < a ? "fewer" : "more")} "
            + $"machine{(Math.Abs(b - a) == 1 ? "" : "s")} {pair.Down.Past} in B than in A"
            + $"{change}.";
    }

    private static IReadOnlyList<string> Sentences(RunComparison pair)
    {
        (RunTotals a, RunTotals b) = (pair.A.Result.Totals, pair.B.Result.Totals);
        return
        [
            Downtime(a.DownHours, b.DownHours),
            .. a.WentDown == 0 || b.WentDown == 0 ? (string[])[] : [Half(pair)],
            $"Expectations. A: {VerdictText.Expectations(pair.A)} B: {VerdictText.Expectations(pair.B)}",
        ];
    }

    private static string Downtime(double a, double b)
    {
        string both = $"Machines were down for {Numbers.Words(a)} hours in A and {Numbers.Words(b)} hours in B";
        return a.Equals(b) || a == 0 ? both + "." : $"{both} ({ComparedFigure.Percent(a, b)}).";
    }

    private static string Half(RunComparison pair)
    {
        (string a, string b) = (Half(pair.A), Half(pair.B));
        return pair is { A.Release.Usable50: null, B.Release.Usable50: null }
            ? $"In neither run were half of the {pair.Down.Machines} usable again: {a} in A, {b} in B."
            : $"Half of the {pair.Down.Machines} were usable again {a} in A and {b} in B.";
    }

    private static string Half(RunFacts facts) => facts.Release?.Usable50 is double seconds
        ? "after " + Durations.Words(seconds)
        : $"not within {Durations.Words(facts.Result.DurationSeconds)}";
}
