namespace Sim.Reports;

/// <summary>
/// Two stored runs on one page that needs nothing but itself: what differs in the totals, over time, in the milestones,
/// in the expectations, in who was hit, and in the settings. The same runs give the same bytes.
/// </summary>
public static class HtmlComparison
{
    private static readonly (string Id, string Name, Action<Markup, RunPair> Write)[] Sections =
    [
        ("totals", "Totals", ComparedNumbers.WriteTotals),
        ("time", "Over time", ComparedTime.Write),
        ("milestones", "Milestones", ComparedNumbers.WriteMilestones),
        ("hit", "Who was hit", ComparedShares.Write),
        ("expectations", "Expectations", ComparedNumbers.WriteExpectations),
        ("settings", "Settings that differ", ComparedSettings.Write),
        ("repeat", "Repeat both runs", WriteRepeat),
    ];

    /// <summary>The page.</summary>
    /// <param name="a">The first run: differences count from it.</param>
    /// <param name="b">The second run.</param>
    /// <exception cref="InvalidDataException">A moment of a result is not ISO 8601 in UTC.</exception>
    public static string Write(StoredRun a, StoredRun b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        RunPair pair = new(a, b);
        return HtmlPage.Write(
            $"{a.Result.Title} / {b.Result.Title}", markup => WriteHeader(markup, pair),
            [.. Sections.Select(s => (s.Id, s.Name, (Action<Markup>)(markup => s.Write(markup, pair))))]);
    }

    private static void WriteHeader(Markup markup, RunPair pair)
    {
        markup.Open("header").Line();
        markup.Element("p", "Comparison of two runs", ("class", "kicker"));
        markup.Element("h1", ComparisonText.Headline(pair));
        foreach (string sentence in ComparisonText.Sentences(pair))
        {
            markup.Element("p", sentence, ("class", "lead"));
        }

        markup.Open("div", ("class", "halves runs")).Line();
        WriteRun(markup, "A", pair.A);
        WriteRun(markup, "B", pair.B);
        markup.Close("div").Close("header");
    }

    private static void WriteRun(Markup markup, string name, RunFacts facts)
    {
        SimResult result = facts.Result;
        markup.Open("div", ("class", "run")).Open("p");
        markup.Element("strong", name).Text($" · {result.Title}").Close("p");
        markup.Element("p", VerdictText.Headline(facts));
        markup.Open("p", ("class", "note")).Text(string.Create(
            CultureInfo.InvariantCulture, $"Scenario {result.Scenario}, seed {result.Seed}, fleet seed {result.FleetSeed}, digest "));
        markup.Element("code", result.Digest.Length > 8 ? result.Digest[..8] : result.Digest).Text(".").Close("p");
        if (facts.IsThinned)
        {
            markup.Element("p", ScaleText.Of(result.Scale, result.Totals), ("class", "note"));
        }

        markup.Close("div");
    }

    private static void WriteRepeat(Markup markup, RunPair pair)
    {
        foreach ((string name, RunFacts facts) in ((string, RunFacts)[])[("A", pair.A), ("B", pair.B)])
        {
            markup.Element("p", $"Run {name}, digest {facts.Result.Digest}:");
            markup.Open("pre", ("tabindex", "0")).Element("code", facts.Result.Repeat).Close("pre");
        }
    }
}
