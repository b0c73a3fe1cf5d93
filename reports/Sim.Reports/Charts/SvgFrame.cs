namespace Sim.Reports;

/// <summary>What every chart has: a view box, a name and a description for those who do not see it.</summary>
internal static class SvgFrame
{
    /// <summary>Opens the picture; close it with <c>Close("svg")</c>.</summary>
    public static void Open(Markup markup, string id, ChartSize size, double height, string title, string description)
    {
        string own = id + (size.IsNarrow ? "-n" : "-w");
        markup.Open(
            "svg",
            ("class", size.IsNarrow ? "narrow" : "wide"),
            ("viewBox", $"0 0 {Px.Of(size.Width)} {Px.Of(height)}"),
            ("role", "img"),
            ("aria-labelledby", $"{own}-t {own}-d"));
        markup.Element("title", title, ("id", own + "-t"));
        markup.Element("desc", description, ("id", own + "-d"));
    }

    /// <summary>A text; <paramref name="anchor"/> is start, middle or end.</summary>
    public static void Text(Markup markup, double x, double y, string text, string anchor = "start", string css = "") =>
        markup.Element(
            "text", text, ("x", Px.Of(x)), ("y", Px.Of(y)), ("text-anchor", anchor), ("class", css));

    /// <summary>A straight line.</summary>
    public static void Line(Markup markup, double x1, double y1, double x2, double y2, string css) =>
        markup.Empty(
            "line", ("x1", Px.Of(x1)), ("y1", Px.Of(y1)), ("x2", Px.Of(x2)), ("y2", Px.Of(y2)), ("class", css));

    /// <summary>A rectangle; nothing below a twentieth of a pixel.</summary>
    public static void Rectangle(Markup markup, double x, double y, double width, double height, string css)
    {
        if (width >= 0.05)
        {
            markup.Empty(
                "rect", ("x", Px.Of(x)), ("y", Px.Of(y)), ("width", Px.Of(width)), ("height", Px.Of(height)),
                ("class", css));
        }
    }
}
