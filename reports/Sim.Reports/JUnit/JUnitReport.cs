namespace Sim.Reports;

/// <summary>
/// <c>junit.xml</c>: one test case an expectation, so that a build server shows a result beside the unit tests.
/// Violated, or unmet, is a failure; inconclusive, or open, is an error: what was not measured must not pass. What does
/// not ask about this run is skipped.
/// </summary>
public static class JUnitReport
{
    private const string Failure = "failure";
    private const string Error = "error";
    private const string Skipped = "skipped";

    /// <summary>
    /// The document of a run, with line feeds; the same for the same result. It holds no time: that is in the manifest.
    /// </summary>
    public static string Write(SimResult result)
    {
        string name = "sim." + result.Scenario;
        return Write(name, result.Repeat,
            [(name, [.. result.Expectations.Select(e => new Case(e.Name, Tag(e.Verdict), e.Verdict.Word(), e.Metric,
                $"measured {MetricText.Measured(e)}, accepted {MetricText.Bounds(e.Metric, e.Min, e.Max)}, margin "
                    + MetricText.Margin(e.Metric, e.Margin), e.Source, e.Reason))])],
            ("seed", $"{result.Seed}"), ("fleetSeed", $"{result.FleetSeed}"), ("digest", result.Digest),
            ("repeat", result.Repeat));
    }

    /// <summary>The document of an experiment: a suite for each expectation, a case for each arm.</summary>
    public static string Write(ExperimentResult result)
    {
        string name = "sim." + result.Experiment;
        return Write(name, result.Repeat, [.. result.Expectations.Select(e => ($"{name}: {e.Name}",
            (IReadOnlyList<Case>)[.. e.Arms.Select(a => new Case($"{e.Name}: {a.Arm}",
                a.Verdict switch { ArmVerdict.Met => "", ArmVerdict.Unmet => Failure, _ => Error }, a.Verdict.Word(),
                e.Metric, $"{Found(e, a)}, accepted {MetricText.Bounds(e.Metric, e.Min, e.Max)}, held in "
                    + $"{Numbers.Count(a.Held)} of {Numbers.Counted(result.Replications, "replication")}",
                    e.Source))]))]);
    }

    private static string Tag(Verdict verdict) => verdict switch
    {
        Verdict.Held => "",
        Verdict.Violated => Failure,
        Verdict.NotJudged => Skipped,
        _ => Error,
    };

    private static string Found(ExperimentExpectation of, ArmExpectation arm) => arm.Reason.Length > 0 ? arm.Reason
        : $"mean {MetricText.Value(of.Metric, arm.Mean)}" + (arm.Low is null ? ""
            : $" ({MetricText.Value(of.Metric, arm.Low)} to {MetricText.Value(of.Metric, arm.High)})");

    private static string Write(string scope, string repeat,
        IReadOnlyList<(string Name, IReadOnlyList<Case> Cases)> suites,
        params IReadOnlyList<(string Name, string Value)> properties)
    {
        Markup markup = new();
        return markup.Trusted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .Open("testsuites", Counts([.. suites.SelectMany(s => s.Cases)])).Line()
            .Each(suites, suite =>
            {
                markup.Open("testsuite", [("name", suite.Name), .. Counts(suite.Cases)]).Line();
                if (properties.Count > 0)
                {
                    markup.Open("properties").Line().Each(properties, p =>
                        markup.Empty("property", ("name", p.Name), ("value", p.Value)).Line()).Close("properties");
                }

                return markup.Each(suite.Cases, of => WriteCase(markup, scope, repeat, of)).Close("testsuite");
            })
            .Close("testsuites").ToString();
    }

    private static Markup WriteCase(Markup markup, string scope, string repeat, Case of)
    {
        markup.Open("testcase", ("classname", scope), ("name", of.Name)).Line();
        if (of.Tag == Skipped)
            markup.Empty(Skipped, ("message", $"{of.Verdict}: {of.Reason}"));
        else if (of.Tag.Length > 0)
            markup.Element(
                of.Tag, $"{of.Metric}: {of.Found}\nSource: {of.Source}\nRepeat: {repeat}", ("type", of.Verdict),
                ("message", $"{of.Verdict}: {of.Found}"));

        return markup.Element("system-out", $"{of.Metric}: {of.Found}").Close("testcase");
    }

    private static (string, string)[] Counts(IReadOnlyList<Case> cases) =>
    [
        ("tests", $"{cases.Count}"), ("failures", $"{cases.Count(c => c.Tag == Failure)}"),
        ("errors", $"{cases.Count(c => c.Tag == Error)}"), ("skipped", $"{cases.Count(c => c.Tag == Skipped)}"),
    ];

    // A tag of JUnit, or none where the case passes.
    private sealed record Case(string Name, string Tag, string Verdict, string Metric, string Found, string Source,
        string Reason = "");
}
