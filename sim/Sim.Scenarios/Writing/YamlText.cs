using System.Globalization;
using System.Text;

namespace Sim.Scenarios;

/// <summary>Writes YAML in one fixed form: block mappings, two spaces, texts in double quotes.</summary>
internal sealed class YamlText
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _dash;

    /// <summary>A key with a plain value that needs no quotes.</summary>
    public YamlText Plain(string key, string value)
    {
        Key(key).Append(' ').Append(value).Append('\n');
        return this;
    }

    /// <summary>A key with a text, quoted.</summary>
    public YamlText Text(string key, string value) => Plain(key, Quote(value));

    /// <summary>A key with a mapping or list below it.</summary>
    public YamlText Under(string key, Action write)
    {
        Key(key).Append('\n');
        _depth++;
        write();
        _depth--;
        return this;
    }

    /// <summary>An item of a list: its keys are written by the action, at least one.</summary>
    public YamlText Item(Action write)
    {
        _dash = true;
        _depth++;
        write();
        _depth--;
        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>A text in double quotes; what does not print is escaped.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder("\"");
        foreach (char c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\u2028' or '\u2029' or '\uFEFF' => Escape(text, c),
                _ => char.IsControl(c) ? Escape(text, c) : text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    private static StringBuilder Escape(StringBuilder text, char c) =>
        text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));

    private StringBuilder Key(string key)
    {
        _text.Append(' ', 2 * (_depth - (_dash ? 1 : 0)));
        if (_dash)
        {
            _text.Append("- ");
            _dash = false;
        }

        return _text.Append(key).Append(':');
    }
}
