namespace Sim.Reports;

/// <summary>
/// Two stored runs as content: what differs in the totals, over time, in the milestones, in the expectations, in who was hit, and in the
/// settings.
/// </summary>
public static class ComparisonContent
{
    /// <summary>The page.</summary>
    /// <param name="a">The first run: differences count from it.</param>
    /// <param name="b">The second run.</param>
    /// <exception cref="InvalidDataException">A moment of a result is not ISO 8601 in UTC.</exception>
    public static Page Build(StoredRun a, StoredRun b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        RunPair pair = new(a, b);
        return new Page
        {
            Title = $"{a.Result.Title} / {b.Result.Title}",
            Kicker = "Comparison of two runs",
            Headline = ComparisonText.Headline(pair),
            Answer = [.. ComparisonText.Sentences(pair).Select(s => new Paragraph(s, Voice.Lead))],
            Preface = [new Columns(About("A", pair.A), About("B", pair.B))],
            Sections =
            [
                new("totals", "Totals", [ComparedNumbers.Totals(pair)]),
                new("time", "Over time", ComparedTime.Build(pair)),
                new("milestones", "Milestones", [ComparedNumbers.Milestones(pair)]),
                new("hit", "Who was hit", ComparedShares.Build(pair)),
                new("expectations", "Expectations", [ComparedNumbers.Expectations(pair)]),
                new("settings", "Settings that differ", ComparedSettings.Build(pair)),
                new("repeat", "Repeat both runs", [.. Repeat("A", pair.A), .. Repeat("B", pair.B)]),
            ],
        };
    }

    private static Paragraph[] About(string name, RunFacts facts)
    {
        SimResult result = facts.Result;
        string digest = result.Digest.Length > 8 ? result.Digest[..8] : result.Digest;
        return
        [
            new Paragraph($"{name} · {result.Title}", Voice.Finding),
            new Paragraph(VerdictText.Headline(facts)),
            new Paragraph(string.Create(
                CultureInfo.InvariantCulture,
                $"Scenario {result.Scenario}, seed {result.Seed}, fleet seed {result.FleetSeed}, digest {digest}."), Voice.Note),
            .. facts.IsThinned ? [new Paragraph(ScaleText.Of(result.Scale, result.Totals), Voice.Note)] : (Paragraph[])[],
        ];
    }

    private static Block[] Repeat(string name, RunFacts facts) =>
        [new Paragraph($"Run {name}, digest {facts.Result.Digest}:"), new CommandLine("Repeat " + name, facts.Result.Repeat) { Forms = Forms.Both }];
}
