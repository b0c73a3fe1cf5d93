namespace Sim.Cli;

/// <summary><c>sim list</c>: the catalogue.</summary>
internal static class ListCommand
{
    public static Verb Build() => new("list",
        "the scenarios and experiments of the catalogue, each with one sentence",
        session => session.Show(Page(
            session.Lab.List(), session.Lab.ListExperiments(), session.Lab.ListCalibrations())))
    {
        Words = ["ls", "catalog", "catalogue", "scenarios"],
        Examples = [("sim list", "every scenario and experiment")],
        ExitCodes = "0 done · 65 no catalogue, or a broken one",
    };

    private static TerminalText Page(
        IReadOnlyList<CatalogueEntry> entries, IReadOnlyList<ExperimentEntry> experiments,
        IReadOnlyList<CalibrationEntry> calibrations) =>
        TerminalPage.Of(
            entries.SelectMany(e => Row(e.Name,
                [.. e.Tags, "cost " + e.Cost, .. e.MustFail ? ["must fail"] : (string[])[]], e.Sentence)),
            Count(entries.Count, "scenario", "'sim show NAME' tells more, 'sim run NAME' runs one."),
            experiments.SelectMany(e => Row(e.Name, [.. e.Tags, "experiment"], e.Sentence)),
            experiments.Count == 0 ? [] : Count(experiments.Count, "experiment", "'sim compare NAME' runs one."),
            calibrations.SelectMany(c => Row(c.Name, [.. c.Tags, "calibration"], c.Sentence)),
            calibrations.Count == 0
                ? [] : Count(calibrations.Count, "calibration", "'sim calibrate NAME' runs one."));

    private static Block[] Row(string name, IEnumerable<string> words, string sentence) =>
    [
        new Statement([new Piece(name, Tone.Strong), new Piece($"  [{string.Join(", ", words)}]", Tone.Dim)]),
        new Statement([], sentence, 4),
    ];

    private static Block[] Count(int count, string noun, string how) =>
        [new Paragraph($"{Numbers.Counted(count, noun)}. {how}", Voice.Note)];
}
