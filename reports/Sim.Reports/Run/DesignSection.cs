namespace Sim.Reports;

/// <summary>What the fault did to the endpoints of each design, and what that meant for their protection.</summary>
internal static class DesignSection
{
    private const int MostReasons = 3;

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        DesignResult[] reached = [.. facts.Result.Designs.Where(d => d.Exposed > 0)];
        if (reached.Length == 0)
        {
            markup.Element("p", "The release reached no endpoint, so the fault acted under no design.");
            return;
        }

        foreach (DesignResult design in reached.Length <= MostReasons ? reached : [])
        {
            markup.Element("p", $"{design.Title}: {design.Reason}");
        }

        MatrixChart chart = new()
        {
            Id = "fig-outcomes",
            Title = "Outcomes by design",
            Description = string.Join(" ", reached.Select(d => $"{d.Title}: {MatrixChart.Words(d.Outcomes)}.")),
            Columns = ["outcomes"],
            Rows = [.. reached.Select(d => (d.Title, (IReadOnlyList<IReadOnlyList<OutcomeCount>?>)[d.Outcomes]))],
        };
        string caption = "Outcomes in percent of the endpoints on which the fault had acted by the end. "
            + $"n = {Numbers.Count(reached.Sum(d => d.Outcomes.Sum(o => o.Count)))} endpoints of {Numbers.Count(reached.Sum(d => d.Exposed))} "
            + $"that applied the release; {facts.CountedMachines}.";
        Figure.Write(markup, caption, facts.Provenance, chart.Draw, ChartSize.Page, Outcomes(reached, chart.Title));
        markup.Element("h3", "Protection");
        markup.Element(
            "p", "Hours are those of endpoints that applied the release. Attacks and compromises are expected values of a model of threats "
            + "whose numbers are all assumed; a machine that is down cannot be attacked.", ("class", "note"));
        Protection(reached).Write(markup);
    }

    private static DataTable Outcomes(DesignResult[] designs, string caption) => new(
        caption, ["Design", "#Endpoints", "#Exposed", "Outcomes"],
        [.. designs.Select(d => (string[])[d.Title, Numbers.Count(d.Endpoints), Numbers.Count(d.Exposed), MatrixChart.Words(d.Outcomes)])]);

    private static DataTable Protection(DesignResult[] designs) => new(
        "Protection by design",
        [
            "Design", "#Hours down", "#Without agent", "#Degraded", "#Old content", "#Slowed", "#Attacks that succeed", "#Without the update",
            "#Endpoint-days compromised a year",
        ],
        [.. designs.Select(d => (string[])
        [
            d.Title, Hours(d.DownHours), Hours(d.AgentDeadHours), Hours(d.DegradedHours), Hours(d.OldContentHours), Hours(d.SlowedHours),
            Numbers.Words(d.Protection.Successful), Numbers.Words(d.Protection.SuccessfulWithout), Numbers.Words(d.Surface.CompromisedEndpointDays),
        ])])
    {
        IsCards = true,
    };

    private static string Hours(double hours) => Numbers.Words(Math.Round(hours));
}
