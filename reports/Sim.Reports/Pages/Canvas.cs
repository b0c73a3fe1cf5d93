namespace Sim.Reports;

/// <summary>What charts are drawn with: shapes and texts of one picture, in CSS pixels.</summary>
internal sealed class Canvas(string id, ChartSize size)
{
    /// <summary>Height of a line of a name that takes several.</summary>
    public const double LineHeight = 15;

    private const double LegendLine = 20;

    // Fine lines over the parts of a bar, so that they can be told apart without colour. The first part stays plain;
    // each other has a direction of its own.
    private static readonly string[] Strokes =
        ["", "M-2 2L2 -2M0 8L8 0M6 10L10 6", "M0 2H8M0 6H8", "M0 0L8 8M0 8L8 0", "M2 0V8M6 0V8"];

    // Start of the ids of this picture, unique in the document.
    private readonly string _own = id + (size.IsNarrow ? "-n" : "-w");
    private readonly Markup _shapes = new();

    public double Width => size.Width;

    public bool IsNarrow => size.IsNarrow;

    public static void Write(Markup markup, Figure figure, ChartSize size)
    {
        Canvas canvas = new(figure.Id, size);
        double height = figure.Draw(canvas);
        markup.Open("svg", ("class", size.IsNarrow ? "narrow" : "wide"),
            ("viewBox", $"0 0 {Px.Point(size.Width, height)}"), ("role", "img"),
            ("aria-labelledby", $"{canvas._own}-t {canvas._own}-d"));
        markup.Element("title", figure.Title, ("id", canvas._own + "-t"));
        markup.Element("desc", figure.Description, ("id", canvas._own + "-d"));
        markup.Trusted(canvas._shapes.ToString()).Close("svg");
    }

    /// <summary>A text; <paramref name="anchor"/> is start, middle or end.</summary>
    public void Text(double x, double y, string text, string anchor = "start", string css = "") =>
        _shapes.Element("text", text, ("x", Px.Of(x)), ("y", Px.Of(y)), ("text-anchor", anchor), ("class", css));

    /// <summary>A text in lines; <paramref name="y"/> is the base line of the first.</summary>
    public void Lines(double x, double y, IReadOnlyList<string> lines, string anchor = "start", string css = "")
    {
        for (int i = 0; i < lines.Count; i++)
            Text(x, y + (i * LineHeight), lines[i], anchor, css);
    }

    /// <summary>A tick's text that leans by 40 degrees and ends at a point.</summary>
    public void Leaning(double x, double y, string text) => _shapes.Element(
        "text", text, ("x", Px.Of(x)), ("y", Px.Of(y)), ("text-anchor", "end"), ("class", "tick"),
        ("transform", $"rotate(40 {Px.Point(x, y)})"));

    public void Line(double x1, double y1, double x2, double y2, string css) => _shapes.Empty(
        "line", ("x1", Px.Of(x1)), ("y1", Px.Of(y1)), ("x2", Px.Of(x2)), ("y2", Px.Of(y2)), ("class", css));

    /// <summary>A path; nothing where it has no points.</summary>
    public void Path(string data, string css)
    {
        if (data.Length > 0)
            _shapes.Empty("path", ("d", data), ("class", css));
    }

    /// <summary>A shape around the origin, moved to a point.</summary>
    public void Shape(string data, double x, double y, string css) =>
        _shapes.Empty("path", ("d", data), ("transform", $"translate({Px.Point(x, y)})"), ("class", css));

    /// <summary>A rectangle, in the lines of a pattern where it has one; nothing below a twentieth of a
    /// pixel.</summary>
    public void Rectangle(double x, double y, double width, double height, string css, int pattern = 0)
    {
        if (width < 0.05)
            return;

        (string, string)[] box = [("x", Px.Of(x)), ("y", Px.Of(y)), ("width", Px.Of(width)), ("height", Px.Of(height))];
        _shapes.Empty("rect", [.. box, ("class", css)]);
        if (pattern > 0 && pattern < Strokes.Length)
            _shapes.Empty("rect", [.. box, ("fill", $"url(#{_own}h{pattern})")]);
    }

    /// <summary>Defines the patterns of rectangles, from 1 to a number.</summary>
    public void Patterns(int count)
    {
        _shapes.Open("defs");
        for (int i = 1; i < Math.Min(count, Strokes.Length); i++)
        {
            _shapes.Open("pattern", ("id", $"{_own}h{i}"), ("width", "8"), ("height", "8"),
                ("patternUnits", "userSpaceOnUse"));
            _shapes.Empty("path", ("d", Strokes[i]), ("class", "hatch")).Close("pattern");
        }

        _shapes.Close("defs");
    }

    public void Circle(double x, double y, string radius, string css) =>
        _shapes.Empty("circle", ("cx", Px.Of(x)), ("cy", Px.Of(y)), ("r", radius), ("class", css));

    /// <summary>Shapes that a pointer names.</summary>
    public void Named(string name, Action draw)
    {
        _shapes.Open("g").Element("title", name);
        draw();
        _shapes.Close("g");
    }

    /// <summary>Data for the script of the page, on an element that shows nothing.</summary>
    public void Data(string name, params IEnumerable<(string Name, string Value)> values) => _shapes.Empty(
        "g", [("id", id + name + (IsNarrow ? "-n" : "")), .. values.Select(v => ("data-" + v.Name, v.Value))]);

    /// <summary>A mark on an axis from left to right: a line up through the plot and its number.</summary>
    public void Upright(double x, double top, double bottom, string text, double textAt, bool isAxis)
    {
        Line(x, top, x, bottom, isAxis ? "axis" : "grid");
        Text(x, textAt, text, "middle", "tick");
    }

    /// <summary>A mark on an axis from bottom to top: a line across the plot and its number.</summary>
    public void Level(double y, double left, double right, string text, bool isAxis)
    {
        Line(left, y, right, y, isAxis ? "axis" : "grid");
        Text(left - 7, y + 4.5, text, "end", "tick");
    }

    /// <summary>Room for names to the left of a plot: as much as they need, at most a part of the picture.</summary>
    public double LabelRoom(IEnumerable<string> names, double most) =>
        Math.Min(Width * most, names.Max(ChartSize.TextWidth) + 14);

    /// <summary>A legend: entries from left to right, in as many lines as the width asks for.</summary>
    /// <param name="swatch">Width of what stands before a name.</param>
    /// <param name="draw">Draws the swatch of an entry: its number from 0, left end and middle line.</param>
    /// <returns>Its lower end.</returns>
    public double Legend(double left, double top, double swatch, IEnumerable<string> names,
        Action<int, double, double> draw)
    {
        double x = left;
        foreach ((int i, string name) in names.Index())
        {
            double width = swatch + 24 + ChartSize.TextWidth(name);
            if (x > left && x + width - 18 > Width)
                (x, top) = (left, top + LegendLine);

            draw(i, x, top + (LegendLine / 2));
            Text(x + swatch + 6, top + (LegendLine / 2) + 4.5, name, css: "legend");
            x += width;
        }

        return top + LegendLine;
    }
}
