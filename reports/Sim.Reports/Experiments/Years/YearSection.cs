namespace Sim.Reports;

/// <summary>A year of updates: exceedance curves, return periods, where the hours come from, and how much hangs on the assumed rates.</summary>
internal static class YearSection
{
    private const string Interval = "by order statistics";

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, ExperimentFacts facts, YearResult year)
    {
        markup.Element("p", $"{Numbers.Count(year.Years)} years of {Numbers.Words(year.Endpoints)} endpoints. Rates of faulty releases and shares of machines are assumed; "
            + "what one faulty release does is what the runs gave.", ("class", "note"));
        Policies(facts, year).Write(markup);
        foreach (string measure in YearMeasureNames.All)
        {
            WriteMeasure(markup, facts, year, measure);
        }

        markup.Element("h3", "Half and double the rate");
        markup.Element("p", "Return levels where releases are faulty half or twice as often as assumed.", ("class", "note"));
        Rates(year).Write(markup);
        markup.Element("h3", "Where the hours come from");
        Origins(year).Write(markup);
        markup.Element("h3", "Who updates what");
        Makers(year).Write(markup);
        YearTables.Groups(year).WriteFolded(markup, "Load-order groups of these products");
        YearTables.Differences(facts, year).WriteFolded(markup, $"Paired differences from “{year.Policies[0].Label}”, year by year");
    }

    private static void WriteMeasure(Markup markup, ExperimentFacts facts, YearResult year, string measure)
    {
        string label = YearText.Label(measure);
        markup.Element("h3", char.ToUpperInvariant(label[0]) + label[1..]);
        ExceedanceChart chart = new()
        {
            Id = "year-" + measure,
            Title = "How often a year reaches so many " + label,
            Description = "A falling line for each policy on logarithmic axes. The tables hold the return levels and every point.",
            XName = label,
            Lines = [.. year.Policies.Select(p => (p.Label, YearText.Of(p, measure).Curve.Points))],
        };
        string counted = measure == YearMeasureNames.LargestEvent
            ? "Endpoints that the largest event of a year takes down in total, however long"
            : $"{char.ToUpperInvariant(label[0])}{label[1..]}, summed over all events of a year";
        Figure.Write(
            markup, $"{counted}; how many years reach that. Both axes are logarithmic. Uprights: {facts.Confidence} binomial intervals. Lower and further left is better.",
            $"n = {Numbers.Count(year.Years)} simulated years, seed {ExperimentFacts.Digits(facts.Result.Seed)}; {ExperimentFacts.Plural(year.Responses, "replication")} of each arm.",
            chart.Draw, ChartSize.Page, YearTables.Points(year, measure));
        YearTables.Levels(year, measure).Write(markup);
        YearTables.Intervals(facts, year, measure, Interval).WriteFolded(markup, "The same with intervals");
    }

    private static DataTable Policies(ExperimentFacts facts, YearResult year) => new(
        $"Policies; {facts.Confidence} intervals in brackets",
        ["Policy", "#Vendors moved", "#Years with an event above 1%", "#Above 10%", "#Hours down, mean year", "#Hours unprotected, mean year", "#Attacks seen when all is well"],
        [.. year.Policies.Select(p => (string[])[p.Label, Numbers.WholePercent(p.Moved), Share(p.Above1), Share(p.Above10),
            Mean(p, YearMeasureNames.DownHours), Mean(p, YearMeasureNames.GapHours), Numbers.WholePercent(p.Seen)])])
    {
        IsCards = true,
    };

    private static DataTable Rates(YearResult year) => new(
        "Return levels at half, once and twice the assumed rate of faulty releases",
        ["Policy", "Measure", "#Once in 10, half", "#Assumed", "#Double", "#Once in 100, half", "#Assumed ", "#Double "],
        [.. year.Policies.SelectMany(p => p.Measures.Select(m => (string[])
            [p.Label, YearText.Label(m.Name), .. AtRates(year, p, m, 10), .. AtRates(year, p, m, 100)]))]);

    private static string[] AtRates(YearResult year, PolicyYear policy, YearMeasure measure, int period)
    {
        string At(double rate) => year.Sensitivity.FirstOrDefault(s => s.Policy == policy.Name && s.Measure == measure.Name && s.Rate.Equals(rate))
            ?.Levels.FirstOrDefault(l => l.Period == period) is { } level ? YearText.Value(level.Value) : "–";
        return [At(0.5), YearText.Level(measure, period) is { } own ? YearText.Value(own.Value) : "–", At(2)];
    }

    private static DataTable Origins(YearResult year) => new(
        "Endpoint-hours of a mean year, down / unprotected, by who released what was faulty",
        ["Origin", "#Faulty releases a year", .. year.Policies.Select(p => "#" + p.Label)],
        [.. year.Policies[0].Origins.Select((o, i) => (string[])[YearText.Origin(year, o.Name), Numbers.Three(year.Policies.Max(p => p.Origins[i].Events)),
            .. year.Policies.Select(p => $"{YearText.Value(p.Origins[i].DownHours)} / {YearText.Value(p.Origins[i].GapHours)}")])]);

    private static DataTable Makers(YearResult year) => new(
        "Products from the top of the filter stack down, and the platform",
        ["Maker", "Load-order group", "#Altitude", "#Share of machines", "#Releases a year", "#Faulty a year"],
        [.. year.Makers.Select(m => (string[])[m.Label, m.Group.Length > 0 ? m.Group : "–", m.Altitude.Length > 0 ? m.Altitude : "–",
            Numbers.WholePercent(m.Share), Numbers.Words(m.Releases), Numbers.Three(m.Faulty)])]);

    private static string Share(ShareInterval share) =>
        $"{Numbers.Percent(share.Share)} ({Numbers.Percent(share.Low)} to {Numbers.Percent(share.High)})";

    private static string Mean(PolicyYear policy, string measure)
    {
        YearMeasure of = YearText.Of(policy, measure);
        return $"{YearText.Value(of.Mean)} ({YearText.Interval(of.Low, of.High)})";
    }
}
