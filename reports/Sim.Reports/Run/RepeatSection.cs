namespace Sim.Reports;

/// <summary>How to get the same bytes again.</summary>
internal static class RepeatSection
{
    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        SimResult result = facts.Result;
        markup.Element("p", "This command gives the same result on any machine, with any number of threads:");
        markup.Open("pre", ("tabindex", "0")).Element("code", result.Repeat).Close("pre");
        markup.Element("p", ScaleText.Of(result.Scale, result.Totals));
        DataTable table = new(
            "The run",
            ["What", "Value"],
            [
                ["Scenario", result.Scenario],
                ["Seed (what happens)", result.Seed.ToString(CultureInfo.InvariantCulture)],
                ["Fleet seed (who exists)", result.FleetSeed.ToString(CultureInfo.InvariantCulture)],
                ["Digest of every transition", result.Digest],
                ["Transitions", Numbers.Count(result.Events)],
                ["Start", Moments.Full(facts.Start)],
                ["Simulated time", Durations.Words(result.DurationSeconds)],
                ["Windows", $"{Numbers.Count(result.Windows)} of {Durations.Words(result.WindowSeconds)}"],
                ["Layout of result.json", result.Schema],
            ]);
        table.Write(markup);
        TotalsTable.Write(markup, facts);
    }
}
