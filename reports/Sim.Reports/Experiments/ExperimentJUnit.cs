namespace Sim.Reports;

/// <summary>
/// <c>junit.xml</c> of an experiment: a test suite for each expectation, a test case for each arm. Unmet is a failure
/// and open an error, each with what was measured or why it was not.
/// </summary>
public static class ExperimentJUnit
{
    /// <summary>The document, with line feeds; the same for the same result.</summary>
    public static string Write(ExperimentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Markup markup = new();
        markup.Trusted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        markup.Open("testsuites", Counts([.. result.Expectations.SelectMany(e => e.Arms)])).Line();
        foreach (ExperimentExpectation expectation in result.Expectations)
        {
            markup.Open("testsuite", [("name", $"sim.{result.Experiment}: {expectation.Name}"),
                .. Counts(expectation.Arms)]).Line();
            foreach (ArmExpectation arm in expectation.Arms)
                WriteCase(markup, result, expectation, arm);

            markup.Close("testsuite");
        }

        return markup.Close("testsuites").ToString();
    }

    private static void WriteCase(Markup markup, ExperimentResult result, ExperimentExpectation of, ArmExpectation arm)
    {
        string mean = MetricText.Value(of.Metric, arm.Mean);
        string interval = arm.Low is null ? string.Empty
            : $" ({MetricText.Value(of.Metric, arm.Low)} to {MetricText.Value(of.Metric, arm.High)})";
        string found = (arm.Reason.Length > 0 ? arm.Reason : $"mean {mean}{interval}")
            + $", accepted {MetricText.Bounds(of.Metric, of.Min, of.Max)}, held in {Numbers.Count(arm.Held)} of "
            + $"{Numbers.Counted(result.Replications, "replication")}";
        markup.Open("testcase", ("classname", "sim." + result.Experiment), ("name", $"{of.Name}: {arm.Arm}")).Line();
        if (arm.Verdict != ArmVerdict.Met)
        {
            markup.Element(
                arm.Verdict == ArmVerdict.Unmet ? "failure" : "error",
                    $"{of.Metric}: {found}\nSource: {of.Source}\nRepeat: {result.Repeat}", ("type", arm.Verdict.Word()),
                ("message", $"{arm.Verdict.Word()}: {found}"));
        }

        markup.Element("system-out", $"{of.Metric}: {found}").Close("testcase");
    }

    private static (string, string)[] Counts(IReadOnlyList<ArmExpectation> arms) =>
    [
        ("tests", Whole(arms.Count)), ("failures", Whole(arms.Count(a => a.Verdict == ArmVerdict.Unmet))),
            ("errors", Whole(arms.Count(a => a.Verdict == ArmVerdict.Open))), ("skipped", "0"),
    ];

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
