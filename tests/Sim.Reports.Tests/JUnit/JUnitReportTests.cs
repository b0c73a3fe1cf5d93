using System.Xml.Linq;

namespace Sim.Reports.Tests;

public sealed class JUnitReportTests
{
    private static readonly XElement Suite = XDocument.Parse(JUnitReport.Write(JulyFixture.Result)).Root!.Element(
        "testsuite")!;

    [Fact]
    public void Every_expectation_is_a_test_case_under_the_name_of_the_scenario()
    {
        Assert.Equal(
            JulyFixture.Result.Expectations.Select(e => e.Name),
            Suite.Elements("testcase").Select(c => c.Attribute("name")!.Value));
        Assert.All(
            Suite.Elements("testcase"),
            c => Assert.Equal("sim.content-outage-2024-07", c.Attribute("classname")!.Value));
    }

    [Fact]
    public void Violated_is_a_failure_and_inconclusive_an_error_so_that_neither_passes()
    {
        Assert.Equal(
            ["system-out", "system-out", "failure", "error", "system-out"],
            Suite.Elements("testcase").Select(c => c.Elements().First().Name.LocalName));
        Assert.Equal(
            ("5", "1", "1", "0"),
            (Count("tests"), Count("failures"), Count("errors"), Count("skipped")));
    }

    [Fact]
    public void A_failure_says_what_was_measured_what_was_accepted_and_how_to_repeat_it()
    {
        XElement failure = Suite.Descendants("failure").Single();
        Assert.Equal(
            "violated: measured 9.4\u00A0days, accepted at most 6.2\u00A0days, margin \u22123.2\u00A0days",
            failure.Attribute("message")!.Value);
        Assert.Contains(JulyFixture.Result.Repeat, failure.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_suite_carries_what_identifies_the_run()
    {
        Dictionary<string, string> properties = Suite.Descendants("property")
            .ToDictionary(p => p.Attribute("name")!.Value, p => p.Attribute("value")!.Value);
        Assert.Equal(JulyFixture.Result.Digest, properties["digest"]);
        Assert.Equal("20240719", properties["seed"]);
        Assert.Equal("1", properties["fleetSeed"]);
    }

    [Fact]
    public void A_run_without_expectations_is_an_empty_suite() =>
        Assert.Empty(XDocument.Parse(JUnitReport.Write(JulyFixture.Quiet)).Descendants("testcase"));

    [Fact]
    public void A_Turkish_thread_writes_the_same_text() =>
        Assert.Equal(JUnitReport.Write(JulyFixture.Result),
            InCulture.Turkish(() => JUnitReport.Write(JulyFixture.Result)));

    [Theory]
    [InlineData("</testcase><testcase name=\"x\">")]
    [InlineData("]]>&<!--")]
    [InlineData("\u0000\u0001\u001b\ud800\uffff")]
    public void A_hostile_text_stays_text(string text)
    {
        SimResult result = JulyFixture.Result with
        {
            Scenario = text,
            Repeat = text,
            Digest = text,
            Expectations = [
                .. JulyFixture.Result.Expectations.Select(e => e with { Name = text, Source = text, Metric = text })],
        };
        XElement suite = XDocument.Parse(JUnitReport.Write(result)).Root!.Element("testsuite")!;
        Assert.Equal(5, suite.Elements("testcase").Count());
        Assert.Equal(7,
            suite.Descendants().Select(e => e.Name.LocalName).Where(n => n is "failure" or "error" or "system-out")
                .Count());
    }

    private static string Count(string name) => Suite.Attribute(name)!.Value;
}
