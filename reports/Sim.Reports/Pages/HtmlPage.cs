namespace Sim.Reports;

/// <summary>Writes a page as HTML that needs nothing but itself: head, contents, sections, style sheet,
/// script.</summary>
internal static class HtmlPage
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
        + "img-src data:; base-uri 'none'; form-action 'none'";

    // What is longer would fill a screen in the largest letters.
    private const int LongHeadline = 100;

    /// <summary>The document.</summary>
    public static string Write(Page page)
    {
        Markup markup = new();
        markup.Trusted("<!DOCTYPE html>\n").Open("html", ("lang", "en")).Line();
        WriteHead(markup, page.Title);
        markup.Open("body").Line();
        WriteHeader(markup, page);
        WriteContents(markup, page.Sections);
        markup.Open("main").Line();
        foreach (Section section in page.Sections)
        {
            markup.Open("section", ("id", section.Id), ("aria-labelledby", section.Id + "-h")).Line();
            markup.Element("h2", section.Name, ("id", section.Id + "-h"));
            HtmlBlocks.Write(markup, section.Blocks);
            markup.Close("section");
        }

        markup.Close("main");
        markup.Open("script").Trusted(Asset("report.js")).Close("script");
        return markup.Close("body").Close("html").ToString();
    }

    private static void WriteHead(Markup markup, string title)
    {
        markup.Open("head").Line();
        markup.Void("meta", ("charset", "utf-8"));
        markup.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        markup.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        markup.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        markup.Void("link", ("rel", "icon"), ("href", "data:,"));
        markup.Element("title", title);
        markup.Open("style").Trusted(Asset("report.css")).Close("style");
        markup.Close("head");
    }

    private static void WriteHeader(Markup markup, Page page)
    {
        markup.Open("header").Line();
        markup.Element("p", page.Kicker, ("class", "kicker"));
        if (page.Question is { } question)
            markup.Element("p", question, ("class", "question"));

        markup.Element("h1", page.Headline, page.Headline.Length > LongHeadline ? [("class", "long")] : []);
        if (page.Checks is { } checks)
        {
            markup.Open("div", ("class", "answer")).Open("div").Line();
            HtmlBlocks.Write(markup, page.Answer);
            markup.Close("div");
            HtmlBlocks.Write(markup, [checks]);
            markup.Close("div");
        }
        else
        {
            HtmlBlocks.Write(markup, page.Answer);
        }

        HtmlBlocks.Write(markup, page.Preface);
        markup.Close("header");
    }

    private static void WriteContents(Markup markup, IReadOnlyList<Section> sections)
    {
        markup.Open("nav", ("aria-label", "Contents")).Open("ul");
        foreach (Section section in sections)
            markup.Open("li").Element("a", section.Name, ("href", "#" + section.Id)).Close("li");

        markup.Close("ul").Close("nav");
    }

    private static string Asset(string name)
    {
        using Stream stream = typeof(HtmlPage).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
