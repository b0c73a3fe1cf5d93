namespace Sim.Reports;

/// <summary>Writes a page as HTML that needs nothing but itself: head, contents, sections, style sheet,
/// script.</summary>
internal static class HtmlPage
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
        + "img-src data:; base-uri 'none'; form-action 'none'";

    // What is longer would fill a screen in the largest letters.
    private const int LongHeadline = 100;

    public static string Write(Page page)
    {
        Markup markup = new();
        markup.Trusted("<!DOCTYPE html>\n").Open("html", ("lang", "en")).Line();
        WriteHead(markup, page.Title);
        markup.Open("body").Line();
        WriteHeader(markup, page);
        markup.Open("nav", ("aria-label", "Contents")).Open("ul")
            .Each(page.Sections, s => markup.Open("li").Element("a", s.Name, ("href", "#" + s.Id)).Close("li"))
            .Close("ul").Close("nav")
            .Open("main").Line()
            .Each(page.Sections, s => markup
                .Open("section", ("id", s.Id), ("aria-labelledby", s.Id + "-h")).Line()
                .Element("h2", s.Name, ("id", s.Id + "-h")).Blocks(s.Blocks).Close("section"))
            .Close("main")
            .Open("script").Trusted(Asset("report.js")).Close("script");
        return markup.Close("body").Close("html").ToString();
    }

    private static void WriteHead(Markup markup, string title) => markup
        .Open("head").Line()
        .Void("meta", ("charset", "utf-8"))
        .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
        .Void("meta", ("name", "color-scheme"), ("content", "light dark"))
        .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy))
        .Void("link", ("rel", "icon"), ("href", "data:,"))
        .Element("title", title)
        .Open("style").Trusted(Asset("report.css")).Close("style")
        .Close("head");

    private static void WriteHeader(Markup markup, Page page)
    {
        markup.Open("header").Line().Element("p", page.Kicker, ("class", "kicker"));
        if (page.Question is { } question)
            markup.Element("p", question, ("class", "question"));

        markup.Element("h1", page.Headline, page.Headline.Length > LongHeadline ? [("class", "long")] : []);
        if (page.Checks is { } checks)
            markup.Open("div", ("class", "answer")).Open("div").Line().Blocks(page.Answer).Close("div").Blocks([checks])
                .Close("div");
        else
            markup.Blocks(page.Answer);

        markup.Blocks(page.Preface).Close("header");
    }

    /// <summary>A text that the program carries with it.</summary>
    internal static string Asset(string name)
    {
        using StreamReader reader = new(typeof(HtmlPage).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
