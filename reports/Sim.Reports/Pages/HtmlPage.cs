namespace Sim.Reports;

/// <summary>The frame of a page that needs nothing but itself: head, contents, sections, style sheet, script.</summary>
internal static class HtmlPage
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
        + "img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>Writes a page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="header">Writes what stands first.</param>
    /// <param name="sections">Its sections in order.</param>
    public static string Write(
        string title, Action<Markup> header, IReadOnlyList<(string Id, string Name, Action<Markup> Write)> sections)
    {
        Markup markup = new();
        markup.Trusted("<!DOCTYPE html>\n").Open("html", ("lang", "en")).Line();
        WriteHead(markup, title);
        markup.Open("body").Line();
        header(markup);
        WriteContents(markup, sections);
        markup.Open("main").Line();
        foreach ((string id, string name, Action<Markup> write) in sections)
        {
            markup.Open("section", ("id", id), ("aria-labelledby", id + "-h")).Line();
            markup.Element("h2", name, ("id", id + "-h"));
            write(markup);
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

    private static void WriteContents(Markup markup, IReadOnlyList<(string Id, string Name, Action<Markup> Write)> sections)
    {
        markup.Open("nav", ("aria-label", "Contents")).Open("ul");
        foreach ((string id, string name, _) in sections)
        {
            markup.Open("li").Element("a", name, ("href", "#" + id)).Close("li");
        }

        markup.Close("ul").Close("nav");
    }

    private static string Asset(string name)
    {
        using Stream stream = typeof(HtmlPage).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
