namespace Sim.Reports;

/// <summary>How every arm stands to every expectation, as a table.</summary>
internal static class ExpectationTable
{
    private const int MostOpen = 20;

    /// <summary>Writes it below its heading.</summary>
    public static void Write(Markup markup, ExperimentFacts facts)
    {
        markup.Element(
            "p", "Met: the whole interval of the mean keeps the bounds; unmet: all of it breaks them; open: it holds a bound, or a replication was not measured. "
                + "One replication is judged by its value.", ("class", "note"));
        foreach (ExperimentExpectation of in facts.Result.Expectations)
        {
            markup.Element("h3", $"{of.Name}: {MetricText.Bounds(of.Metric, of.Min, of.Max)}");
            Of(facts, of).WriteFolded(markup, ExperimentFacts.Plural(of.Arms.Count, "arm"), of.Arms.Count <= MostOpen);
        }
    }

    private static DataTable Of(ExperimentFacts facts, ExperimentExpectation of) => new(
        $"{of.Metric}, arm by arm; intervals of {facts.Confidence}", ["Arm", "Verdict", "#Mean", "#Low", "#High", "#Held"],
        [.. of.Arms.Select(a => (string[])[facts.Label(a.Arm), a.Reason.Length > 0 ? $"{a.Verdict}: {a.Reason}" : a.Verdict,
            Value(of, a.Mean), Value(of, a.Low), Value(of, a.High), $"{Numbers.Count(a.Held)} of {Numbers.Count(facts.Result.Replications)}"])]);

    private static string Value(ExperimentExpectation of, double? value) => MetricText.Value(of.Metric, value);
}
