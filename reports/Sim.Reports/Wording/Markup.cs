namespace Sim.Reports;

/// <summary>
/// Writes HTML and SVG with everything escaped by construction: text and attribute values come in raw and cannot
/// leave their place. Tags and attribute names are our own constants.
/// </summary>
internal sealed class Markup
{
    private readonly StringBuilder _out = new(1 << 16);
    private readonly Stack<string> _open = new();

    public Markup Open(string tag, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _open.Push(tag);
        return Start(tag, attributes, ">");
    }

    /// <summary>Closes the innermost element, which must have this tag.</summary>
    public Markup Close(string tag)
    {
        string open = _open.Pop();
        if (open != tag)
            throw new InvalidOperationException($"Closing <{tag}> while <{open}> is open.");

        return Trusted($"</{tag}>{(IsInline(tag) ? "" : "\n")}");
    }

    /// <summary>An element with text only.</summary>
    public Markup Element(string tag, string text, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    /// <summary>An SVG element without content.</summary>
    public Markup Empty(string tag, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        Start(tag, attributes, "/>");

    /// <summary>An HTML element that has no content and no end tag.</summary>
    public Markup Void(string tag, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        Start(tag, attributes, ">").Line();

    public Markup Each<T>(IEnumerable<T> items, Func<T, Markup> write)
    {
        foreach (T item in items)
            write(item);

        return this;
    }

    public Markup Text(string text)
    {
        foreach (char c in VisibleText.Of(text))
        {
            _ = c switch
            {
                '&' => _out.Append("&amp;"),
                '<' => _out.Append("&lt;"),
                '>' => _out.Append("&gt;"),
                '"' => _out.Append("&quot;"),
                '\'' => _out.Append("&#39;"),
                '\r' => _out.Append("&#13;"),
                _ => _out.Append(c),
            };
        }

        return this;
    }

    /// <summary>A constant of ours that is markup already: the style sheet, the script, the doctype.</summary>
    public Markup Trusted(string constant)
    {
        _out.Append(constant);
        return this;
    }

    /// <summary>A line break in the source, for readable files.</summary>
    public Markup Line() => Trusted("\n");

    /// <summary>The document; every element must be closed.</summary>
    public override string ToString() => _open.Count == 0 ? _out.ToString()
        : throw new InvalidOperationException($"<{_open.Peek()}> is still open.");

    private static bool IsInline(string tag) =>
        tag is "span" or "a" or "code" or "strong" or "td" or "th" or "text" or "tspan" or "small" or "title" or "dt"
            or "bdi";

    private Markup Start(string tag, ReadOnlySpan<(string Name, string Value)> attributes, string end)
    {
        _out.Append('<').Append(tag);
        foreach ((string name, string value) in attributes)
        {
            _out.Append(' ').Append(name).Append("=\"");
            Text(value)._out.Append('"');
        }

        return Trusted(end);
    }
}
