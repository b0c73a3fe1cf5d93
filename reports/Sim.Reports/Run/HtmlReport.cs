namespace Sim.Reports;

/// <summary>
/// <c>report.html</c>: one page that needs nothing but itself. The question and the answer first, then the evidence,
/// then what it rests on and how to repeat it. The same result gives the same bytes.
/// </summary>
public static class HtmlReport
{
    private static readonly (string Id, string Name, Action<Markup, RunFacts> Write)[] Sections =
    [
        ("time", "Over time", TimeSection.Write),
        ("zones", "Across the time zones", ZoneSection.Write),
        ("hit", "Who was hit", HitSection.Write),
        ("designs", "Designs", DesignSection.Write),
        ("repairs", "How machines came back", RepairSection.Write),
        ("services", "Services", ServiceSection.Write),
        ("organisations", "Organisations", OrganisationSection.Write),
        ("expectations", "Expectations", ExpectationSection.Write),
        ("assumptions", "Assumptions", AssumptionSection.Write),
        ("repeat", "Repeat this run", RepeatSection.Write),
    ];

    /// <summary>The page.</summary>
    /// <param name="result">The result.</param>
    /// <param name="allWindows">The series at every window, for the chart of the first hours; null takes the thinned
    /// series of the result.</param>
    /// <exception cref="InvalidDataException">A moment of the result is not ISO 8601 in UTC.</exception>
    public static string Write(SimResult result, IReadOnlyList<SeriesPoint>? allWindows = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        RunFacts facts = new(result, allWindows);
        return HtmlPage.Write(
            result.Title, markup => VerdictSection.Write(markup, facts),
            [.. Sections.Select(s => (s.Id, s.Name, (Action<Markup>)(markup => s.Write(markup, facts))))]);
    }
}
