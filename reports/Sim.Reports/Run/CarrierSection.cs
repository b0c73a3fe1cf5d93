namespace Sim.Reports;

/// <summary>The five numbers that nobody published and that carry an answer of the scenario.</summary>
public static class CarrierSection
{
    private const int Wide = 60;
    private const int Narrow = 44;

    /// <summary>All of it, for pages.</summary>
    internal static IEnumerable<Block> Build(AnswerCarriers carriers) =>
    [
        new Paragraph(
            $"Of {Numbers.Counted(carriers.Varied, "number")} that nobody published, varied within what is known of "
            + $"them, these carry {carriers.Metric} most."
            + (carriers.Deviation is { } deviation
                ? $" Over all ranges and fleets its standard deviation is {Distance(carriers, deviation)}." : "")
            + (carriers.Fleet is { } fleet
                ? $" Which fleet it is, with its dice, carries {Share(fleet.Total)}." : ""))
        {
            Forms = Forms.Both,
        },
        Table(carriers, Wide) with
        {
            Caption = $"Sobol indices in percent of the variance of {carriers.Metric}, with "
                + $"{Numbers.ExactPercent(carriers.Confidence)} intervals",
            Forms = Forms.Both,
        },
        new Paragraph(
            $"From {Numbers.Counted(carriers.Runs, "run")} on {Numbers.Counted(carriers.Fleets, "fleet")}"
            + (carriers.Thinning == 1 ? "" : $", one organisation in {Numbers.Count(carriers.Thinning)}")
            + ". Total: with all that the number does together with others; alone: by itself. This command repeats "
            + "the analysis:", Voice.Note),
        new CommandLine("Repeat the analysis", carriers.Repeat) { Forms = Forms.Both },
    ];

    /// <summary>The list alone, for terminals.</summary>
    public static IEnumerable<Block> Short(AnswerCarriers carriers) =>
    [
        new Heading($"Guesses that carry {carriers.Metric}, in percent of its variance"),
        Table(carriers, Narrow),
        new CommandLine("Found by", carriers.Repeat),
    ];

    private static Table Table(AnswerCarriers carriers, int width) => Sim.Reports.Table.Of("", carriers.Numbers,
        ("number", i => SensitivityWords.Short(i.Path, width)), ("#total", i => SensitivityWords.Index(i.Total)),
        ("#interval", i => SensitivityWords.Interval(i.TotalLow, i.TotalHigh)),
        ("#alone", i => SensitivityWords.Index(i.First)));

    private static string Share(double total) => Numbers.WholePercent(Math.Max(0, total));

    private static string Distance(AnswerCarriers carriers, double value) =>
        MetricText.Distance(MetricText.UnitOf(carriers.Metric), value);
}
