namespace Sim.Reports;

/// <summary>The top of the page: the question, the answer in words, the totals.</summary>
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
        if (facts.Verdict is string verdict)
        {
            markup.Open("p", ("class", "outcome " + verdict));
            Marks.Write(markup, verdict);
            markup.Text(" " + VerdictText.Expectations(facts)).Close("p");
        }

        foreach (string sentence in VerdictText.Sentences(facts))
        {
            markup.Element("p", sentence, ("class", "lead"));
        }

        WriteTotals(markup, result.Totals);
        if (facts.IsThinned)
        {
            markup.Element("p", ScaleText.Of(result.Scale), ("class", "scale"));
        }

        markup.Close("header");
    }

    private static void WriteTotals(Markup markup, RunTotals totals)
    {
        markup.Open("dl", ("class", "totals")).Line();
        Item(markup, "Got the update", Numbers.Words(totals.Exposed), "of " + Numbers.Words(totals.Endpoints));
        Item(markup, "Most down at once", Numbers.Words(totals.PeakDown), "machines");
        Item(markup, "Downtime", Numbers.Words(totals.DownHours), "machine-hours");
        Item(markup, "While in use", Numbers.Words(totals.ExpectedUseDownHours), "machine-hours");
        Item(markup, "Repairs by hand", Numbers.Words(totals.ManualRepairs), "machines");
        Item(markup, "Running unprotected", Numbers.Words(totals.ProtectionGapHours), "machine-hours");
        markup.Close("dl");
    }

    private static void Item(Markup markup, string name, string value, string unit)
    {
        markup.Open("div").Element("dt", name).Open("dd");
        markup.Element("strong", value).Text(" " + unit).Close("dd").Close("div");
    }
}
