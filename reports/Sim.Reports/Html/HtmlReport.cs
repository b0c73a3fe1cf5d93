namespace Sim.Reports;

/// <summary>
/// <c>report.html</c>: one page that needs nothing but itself. The question and the answer first, then the evidence,
/// then what it rests on and how to repeat it. The same result gives the same bytes.
/// </summary>
public static class HtmlReport
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
        + "img-src data:; base-uri 'none'; form-action 'none'";

    private static readonly (string Id, string Name, Action<Markup, RunFacts> Write)[] Sections =
    [
        ("time", "Over time", TimeSection.Write),
        ("zones", "Across the time zones", ZoneSection.Write),
        ("hit", "Who was hit", HitSection.Write),
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
        Markup markup = new();
        markup.Trusted("<!DOCTYPE html>\n").Open("html", ("lang", "en")).Line();
        WriteHead(markup, result);
        markup.Open("body").Line();
        VerdictSection.Write(markup, facts);
        WriteContents(markup);
        markup.Open("main").Line();
        foreach ((string id, string name, Action<Markup, RunFacts> write) in Sections)
        {
            markup.Open("section", ("id", id), ("aria-labelledby", id + "-h")).Line();
            markup.Element("h2", name, ("id", id + "-h"));
            write(markup, facts);
            markup.Close("section");
        }

        markup.Close("main");
        markup.Open("script").Trusted(Asset("report.js")).Close("script");
        return markup.Close("body").Close("html").ToString();
    }

    private static void WriteHead(Markup markup, SimResult result)
    {
        markup.Open("head").Line();
        markup.Void("meta", ("charset", "utf-8"));
        markup.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        markup.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        markup.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        markup.Void("link", ("rel", "icon"), ("href", "data:,"));
        markup.Element("title", result.Title);
        markup.Open("style").Trusted(Asset("report.css")).Close("style");
        markup.Close("head");
    }

    private static void WriteContents(Markup markup)
    {
        markup.Open("nav", ("aria-label", "Contents")).Open("ul");
        foreach ((string id, string name, _) in Sections)
        {
            markup.Open("li").Element("a", name, ("href", "#" + id)).Close("li");
        }

        markup.Close("ul").Close("nav");
    }

    private static string Asset(string name)
    {
        using Stream stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
