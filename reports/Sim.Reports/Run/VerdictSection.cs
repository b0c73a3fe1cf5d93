namespace Sim.Reports;

/// <summary>The top of the page: the question, the answer in words, what was expected, the totals.</summary>
internal static class VerdictSection
{
    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        SimResult result = facts.Result;
        markup.Open("header").Line();
        markup.Element("p", result.Title, ("class", "kicker"));
        markup.Element("p", result.Question, ("class", "question"));
        markup.Element("h1", VerdictText.Headline(facts));
        markup.Open("div", ("class", "answer")).Open("div").Line();
        foreach (string sentence in VerdictText.Sentences(facts))
        {
            markup.Element("p", sentence, ("class", "lead"));
        }

        foreach (string limit in result.Limits)
        {
            markup.Element("p", limit, ("class", "note"));
        }

        markup.Close("div");
        WriteExpectations(markup, facts);
        markup.Close("div");
        if (facts.IsThinned)
        {
            markup.Element("p", ScaleText.Of(result.Scale, result.Totals), ("class", "scale"));
        }

        foreach (PlanNote note in result.Notes)
        {
            markup.Element("p", NoteText.Of(note), ("class", "scale"));
        }

        foreach (InputFile input in result.Inputs)
        {
            markup.Element("p", InputText.Of(input), ("class", "scale"));
        }

        WriteTotals(markup, result.Totals);
        markup.Close("header");
    }

    // The verdict in short; the bounds and sources have a section of their own.
    private static void WriteExpectations(Markup markup, RunFacts facts)
    {
        if (facts.Verdict is not string verdict)
        {
            return;
        }

        markup.Open("div", ("class", "checks " + Marks.Css(verdict))).Line();
        markup.Open("p", ("class", "outcome"));
        Marks.Write(markup, verdict);
        markup.Text(" " + VerdictText.Expectations(facts)).Close("p").Open("ul").Line();
        foreach (ExpectationResult e in facts.Result.Expectations)
        {
            markup.Open("li", ("class", Marks.Css(e.Verdict)));
            Marks.Write(markup, e.Verdict);
            markup.Open("span").Text(e.Name + ": ");
            markup.Element("strong", e.Measured is null ? e.Verdict : MetricText.Value(e.Metric, e.Measured));
            string judged = e.Measured is null ? "" : ", " + e.Verdict;
            markup.Text(e.Verdict == "violated" ? $"{judged}, {MetricText.Bounds(e.Metric, e.Min, e.Max)} wanted" : "");
            markup.Text(e.Reason.Length == 0 ? "" : e.Verdict == "not judged" ? ", not judged" : "; " + e.Reason);
            markup.Close("span").Close("li");
        }

        markup.Close("ul").Close("div");
    }

    private static void WriteTotals(Markup markup, RunTotals totals)
    {
        markup.Open("dl", ("class", "totals")).Line();
        Item(markup, "Got the update", Numbers.Words(totals.Exposed), "of " + Numbers.Words(totals.Endpoints));
        Item(markup, "Most down at once", Numbers.Words(totals.PeakDown), "machines");
        Item(markup, "Downtime", Numbers.Words(totals.DownHours), "machine-hours");
        Item(markup, "Of this in use hours", Numbers.Words(totals.ExpectedUseDownHours), "machine-hours");
        Item(markup, "Repairs by hand", Numbers.Words(totals.ManualRepairs), "machines");
        Item(markup, "Still down at the end", Numbers.Words(totals.StillDown), "machines");
        if (totals.ProtectionGapHours > 0)
        {
            Item(markup, "Running unprotected", Numbers.Words(totals.ProtectionGapHours), "machine-hours");
        }

        markup.Close("dl");
    }

    private static void Item(Markup markup, string name, string value, string unit)
    {
        markup.Open("div").Element("dt", name).Open("dd");
        markup.Element("strong", value).Text(" " + unit).Close("dd").Close("div");
    }
}
