using System.Globalization;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>The summary of a year of updates: the answer in words, then a line for each policy.</summary>
internal static class YearPage
{
    private const int NameWidth = 22;
    private static readonly int[] Periods = [10, 100];

    /// <summary>Writes it below the verdict.</summary>
    public static TerminalText Write(TerminalText page, ExperimentResult result, YearResult year)
    {
        page.Blank().Paragraph(YearWords.Verdict(year), 0, Tone.Strong);
        foreach (string paragraph in YearWords.Paragraphs(year))
            page.Blank().Paragraph(paragraph);

        page.Blank().Paragraph(string.Create(CultureInfo.InvariantCulture,
            $"Policies over {year.Years} years of {Numbers.Brief(year.Endpoints)} endpoints; "
                + $"{Numbers.ExactPercent(result.Confidence)} intervals are in the report"), 0, Tone.Strong);
        int[] periods = [.. Periods.Where(p => year.Policies[0].Measures[0].Levels.Any(l => l.Period == p))];
        var table = new TextTable(
            ["policy", ">event > 1%", .. periods.Select(p => string.Create(CultureInfo.InvariantCulture, $">1 in {p}")),
                ">down h", ">gap h", ">seen"]);
        foreach (PolicyYear policy in year.Policies)
        {
            table.Row([
                Cells.Clip(policy.Label, NameWidth), Numbers.Percent(policy.Above1.Share),
                .. periods.Select(p => (Piece)Level(policy, p)),
                Mean(policy, YearMeasureNames.DownHours), Mean(policy, YearMeasureNames.GapHours),
                Numbers.Percent(policy.Seen)]);
        }

        table.Draw(page, 2);
        return page.Paragraph(
            "event > 1%: years in which one release takes down more than 1% of all endpoints; 1 in 10: endpoints "
                + "that the largest event of such a year takes down; "
            + "down, gap: endpoint-hours of a mean year; seen: attacks that products see when all is well", 2,
            Tone.Dim);
    }

    private static string Level(PolicyYear policy, int period) => Numbers.Brief(
        policy.Measures.First(m => m.Name == YearMeasureNames.LargestEvent).Levels.First(
            l => l.Period == period).Value);

    private static string Mean(PolicyYear policy, string measure) =>
        Numbers.Brief(policy.Measures.First(m => m.Name == measure).Mean);
}
