namespace Sim.Reports;

/// <summary>
/// <c>junit.xml</c>: one test case an expectation, so that a build server shows a run beside the unit tests. Violated
/// is a failure and inconclusive an error: what was not measured must not pass. What does not ask about this run is
/// skipped.
/// </summary>
public static class JUnitReport
{
    /// <summary>
    /// The document, with line feeds; the same for the same result. It holds no time: that is in the manifest.
    /// </summary>
    public static string Write(SimResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<ExpectationResult> all = result.Expectations;
        (string, string)[] counts =
        [
            ("tests", Whole(all.Count)), ("failures", Whole(all.Count(e => e.Verdict == Verdict.Violated))),
            ("errors", Whole(all.Count(e => e.Verdict == Verdict.Inconclusive))),
            ("skipped", Whole(all.Count(e => e.Verdict == Verdict.NotJudged))),
        ];
        Markup markup = new();
        markup.Trusted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        markup.Open("testsuites", counts).Line();
        markup.Open("testsuite", [("name", "sim." + result.Scenario), .. counts]).Line();
        WriteProperties(markup, result);
        foreach (ExpectationResult expectation in all)
            WriteCase(markup, result, expectation);

        return markup.Close("testsuite").Close("testsuites").ToString();
    }

    private static void WriteProperties(Markup markup, SimResult result)
    {
        markup.Open("properties").Line();
        foreach ((string name, string value) in (ReadOnlySpan<(string, string)>)
        [
            ("seed", result.Seed.ToString(CultureInfo.InvariantCulture)),
            ("fleetSeed", result.FleetSeed.ToString(CultureInfo.InvariantCulture)),
            ("digest", result.Digest), ("repeat", result.Repeat),
        ])
        {
            markup.Empty("property", ("name", name), ("value", value)).Line();
        }

        markup.Close("properties");
    }

    private static void WriteCase(Markup markup, SimResult result, ExpectationResult e)
    {
        string found = $"measured {MetricText.Measured(e)}, accepted {MetricText.Bounds(e.Metric, e.Min, e.Max)}, "
            + $"margin {MetricText.Margin(e.Metric, e.Margin)}";
        markup.Open("testcase", ("classname", "sim." + result.Scenario), ("name", e.Name)).Line();
        if (e.Verdict == Verdict.NotJudged)
        {
            markup.Empty("skipped", ("message", $"{e.Verdict.Word()}: {e.Reason}"));
        }
        else if (e.Verdict != Verdict.Held)
        {
            string tag = e.Verdict == Verdict.Violated ? "failure" : "error";
            markup.Element(
                tag, $"{e.Metric}: {found}\nSource: {e.Source}\nRepeat: {result.Repeat}", ("type", e.Verdict.Word()),
                ("message", $"{e.Verdict.Word()}: {found}"));
        }

        markup.Element("system-out", $"{e.Metric}: {found}").Close("testcase");
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
