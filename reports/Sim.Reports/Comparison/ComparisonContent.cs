namespace Sim.Reports;

/// <summary>
/// Two stored runs as content: what differs in the totals, over time, in the milestones, in the expectations, in who
/// was hit, and in the settings.
/// </summary>
public static class ComparisonContent
{
    /// <summary>The page.</summary>
    /// <param name="pair">The runs.</param>
    public static Page Build(RunComparison pair)
    {
        return new Page
        {
            Title = $"{pair.RunA.Result.Title} / {pair.RunB.Result.Title}",
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
                new("settings", "Settings that differ", ComparedNumbers.Settings(pair)),
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
            new Paragraph($"Scenario {result.Scenario}, seed {result.Seed}, fleet seed {result.FleetSeed}, digest "
                + $"{digest}.", Voice.Note),
            .. facts.IsThinned
                ? [new Paragraph(ScaleText.Of(result), Voice.Note)] : (Paragraph[])[],
        ];
    }

    /// <summary>Writes the page into a file; one that is there is replaced whole.</summary>
    /// <param name="pair">The runs.</param>
    /// <param name="file">Full path of the page; its folder exists.</param>
    /// <exception cref="ResultWriteException">The page cannot be written.</exception>
    public static void Write(RunComparison pair, string file) =>
        ResultFolder.Replace(Path.GetDirectoryName(file)!,
            [(Path.GetFileName(file), Encoding.UTF8.GetBytes(Build(pair).ToHtml()))]);

    private static Block[] Repeat(string name, RunFacts facts) =>
        [new Paragraph($"Run {name}, digest {facts.Result.Digest}:"),
            new CommandLine("Repeat " + name, facts.Result.Repeat) { Forms = Forms.Both }];
}
