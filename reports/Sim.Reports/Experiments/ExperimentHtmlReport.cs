namespace Sim.Reports;

/// <summary><c>report.html</c> of an experiment: one page that needs nothing but itself. The same result gives the same bytes.</summary>
public static class ExperimentHtmlReport
{
    /// <summary>The page.</summary>
    public static string Write(ExperimentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ExperimentFacts facts = new(result);
        List<(string Id, string Name, Action<Markup> Write)> sections = [];
        if (result.Year is { } year)
        {
            sections.Add(("year", "A year of updates", m => YearSection.Write(m, facts, year)));
        }

        if (result.Expectations.Count > 0)
        {
            sections.Add(("expectations", "Expectations", m => ExpectationTable.Write(m, facts)));
        }

        if (result.Factors.Count == 2 && result.Arms.Count > 0)
        {
            sections.Add(("matrix-section", "Outcomes", m => MatrixSection.Write(m, facts)));
        }

        // A year is made of its arms, and asks nothing of them: their differences and numbers are enough.
        if (result.Metrics.Count > 1 && result.Year is null)
        {
            sections.Add(("axes-section", "Two axes", m => AxesSection.Write(m, facts)));
        }

        sections.Add(("differences", "Differences", m => DifferenceSection.Write(m, facts)));
        if (result.Year is null)
        {
            sections.Add(("curves", "Over time", m => CurveSection.Write(m, facts)));
        }

        sections.AddRange(
        [
            ("arms", "All numbers", m => ArmSection.Write(m, facts)),
            ("assumptions", "Assumptions", m => AssumptionSection.Write(m, result.Assumptions)),
            ("repeat", "Repeat this experiment", m => WriteRepeat(m, result)),
        ]);
        return HtmlPage.Write(result.Title, m => WriteHeader(m, facts), sections);
    }

    private static void WriteHeader(Markup markup, ExperimentFacts facts)
    {
        markup.Open("header").Line();
        markup.Element("p", facts.Result.Title, ("class", "kicker"));
        markup.Element("p", facts.Result.Question, ("class", "question"));
        markup.Element("h1", facts.Result.Year is { } year ? YearWords.Verdict(year) : ExperimentWords.Verdict(facts));
        foreach (string paragraph in facts.Result.Year is { } of ? YearWords.Paragraphs(of) : ExperimentWords.Paragraphs(facts))
        {
            markup.Element("p", paragraph, ("class", "lead"));
        }

        markup.Close("header");
    }

    private static void WriteRepeat(Markup markup, ExperimentResult result)
    {
        markup.Element("p", "This command gives the same result on any machine, with any number of threads:");
        markup.Open("pre", ("tabindex", "0")).Element("code", result.Repeat).Close("pre");
    }
}
