namespace Sim.Reports;

/// <summary>What was expected, what was measured, and how far from the bound.</summary>
internal static class ExpectationSection
{
    private static readonly string[] Columns = ["Expectation", "Result", "#Measured", "#Accepted", "#Margin", "Source"];

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        IReadOnlyList<ExpectationResult> all = facts.Result.Expectations;
        if (all.Count == 0)
        {
            markup.Element("p", VerdictText.Expectations(facts));
            return;
        }

        if (all.Any(e => e.Verdict == "not judged"))
        {
            markup.Element("p", VerdictText.Expectations(facts));
        }

        markup.Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", "Expectations"));
        markup.Open("table", ("class", "cards")).Line();
        markup.Open("caption").Element("span", "Measured value, accepted range and distance to the nearer bound");
        markup.Close("caption");
        markup.Open("thead").Open("tr");
        foreach (string column in Columns)
        {
            markup.Element("th", column.TrimStart('#'), ("scope", "col"), ("class", column[0] == '#' ? "n" : "t"));
        }

        markup.Close("tr").Close("thead").Open("tbody").Line();
        foreach (ExpectationResult expectation in all)
        {
            WriteRow(markup, expectation);
        }

        markup.Close("tbody").Close("table").Close("div");
    }

    private static void WriteRow(Markup markup, ExpectationResult e)
    {
        markup.Open("tr");
        markup.Open("th", ("scope", "row"), ("class", "t")).Text(e.Name + " ");
        markup.Element("code", e.Metric).Close("th");
        markup.Open("td", ("class", "t nowrap"), ("data-label", "Result"));
        Marks.Write(markup, e.Verdict);
        markup.Text(" " + e.Verdict).Close("td");
        Cell(markup, "Measured", e.Reason.Length == 0 || e.Verdict == "not judged" ? "n" : "t", MeasuredText.Of(e));
        Cell(markup, "Accepted", "n", MetricText.Bounds(e.Metric, e.Min, e.Max));
        Cell(markup, "Margin", "n", MetricText.Margin(e.Metric, e.Margin));
        Cell(markup, "Source", "t source", e.Source.Length == 0 ? "–" : e.Source);
        markup.Close("tr");
    }

    private static void Cell(Markup markup, string label, string css, string text) =>
        markup.Element("td", text, ("class", css), ("data-label", label));
}
