namespace Sim.Reports;

/// <summary>A year of updates for a comment on a pull request: a row for each policy.</summary>
internal static class YearMarkdown
{
    private static readonly int[] Periods = [10, 100];

    /// <summary>Writes the table.</summary>
    public static void Write(StringBuilder text, YearResult year)
    {
        int[] periods = [.. Periods.Where(p => year.Policies[0].Measures[0].Levels.Any(l => l.Period == p))];
        text.Append("| policy | years with an event above 1% | above 10%");
        foreach (int period in periods)
        {
            text.Append(CultureInfo.InvariantCulture, $" | largest event, 1 in {period}");
        }

        text.Append(" | hours down, mean year | hours unprotected, mean year | attacks seen |\n|---");
        text.Append(string.Concat(Enumerable.Repeat("|--:", periods.Length + 5))).Append("|\n");
        foreach (PolicyYear policy in year.Policies)
        {
            string[] cells =
            [
                policy.Label, Numbers.Percent(policy.Above1.Share), Numbers.Percent(policy.Above10.Share),
                .. periods.Select(p => YearText.Value(YearText.Level(YearText.Of(policy, YearMeasureNames.LargestEvent), p)!.Value)),
                YearText.Value(YearText.Of(policy, YearMeasureNames.DownHours).Mean), YearText.Value(YearText.Of(policy, YearMeasureNames.GapHours).Mean),
                Numbers.WholePercent(policy.Seen),
            ];
            text.Append("| ").AppendJoin(" | ", cells.Select(MarkdownText.Escape)).Append(" |\n");
        }

        text.Append('\n');
    }
}
