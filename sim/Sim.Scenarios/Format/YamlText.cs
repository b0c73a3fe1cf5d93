namespace Sim.Scenarios;

/// <summary>Writes YAML in one fixed form: block mappings, two spaces, texts in double quotes.</summary>
/// <param name="start">The scenario's start: moments are written on the calendar.</param>
/// <param name="notes">Comments to put above the keys of dotted paths, or null for none.</param>
internal sealed class YamlText(UtcMoment start, ILookup<string, string>? notes = null)
{
    private const int NoteWidth = 80;

    private readonly StringBuilder _text = new();
    private readonly List<string> _path = [];
    private int _depth;
    private bool _dash;

    public UtcMoment Start => start;

    /// <summary>Every value written so far with its dotted path, in order.</summary>
    public List<KeyValuePair<string, string>> Values { get; } = [];

    /// <summary>A key with a plain value that needs no quotes.</summary>
    public void Plain(string key, string value) => At(Name(key), () =>
    {
        Values.Add(KeyValuePair.Create(string.Join('.', _path), value));
        Key(key).Append(' ').Append(value).Append('\n');
    });

    /// <summary>A key with a mapping or list below it.</summary>
    public void Under(string key, Action write) => At(Name(key), () =>
    {
        Key(key).Append('\n');
        _depth++;
        write();
        _depth--;
    });

    /// <summary>An item of a list: its keys are written by the action, at least one.</summary>
    /// <param name="name">What the item is called in paths.</param>
    public void Item(string name, Action write) => At(name, () =>
    {
        _dash = true;
        _depth++;
        write();
        _depth--;
    });

    public override string ToString() => _text.ToString();

    /// <summary>A node on one line, as it may stand in a file.</summary>
    public static string Flow(Node node) => node switch
    {
        MapNode map => $"{{{string.Join(", ", map.Entries.Select(e => $"{Flow(e.Key)}: {Flow(e.Value)}"))}}}",
        ListNode list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        ScalarNode scalar when scalar.Text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '%' or '-' or '/') =>
            scalar.Text,
        _ => Quoting.Yaml(((ScalarNode)node).Text),
    };

    // Names of the user's choice are quoted as keys, and plain in paths.
    private static string Name(string key) => key.Trim('"');

    private void At(string name, Action write)
    {
        _path.Add(name);
        Notes();
        write();
        _path.RemoveAt(_path.Count - 1);
    }

    private StringBuilder Key(string key)
    {
        Indent();
        if (_dash)
        {
            _text.Append("- ");
            _dash = false;
        }

        return _text.Append(key).Append(':');
    }

    private void Notes()
    {
        foreach (string note in notes?[string.Join('.', _path)] ?? [])
        {
            string line = "";
            foreach (string word in VisibleText.OnOneLine(note).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                // The first word opens the first line, whatever its length.
                if (line.Length > 0 && line.Length + 1 + word.Length >= NoteWidth - (2 * _depth))
                {
                    Note(line);
                    line = "";
                }

                line += " " + word;
            }

            Note(line);
        }
    }

    private void Note(string line)
    {
        Indent();
        _text.Append('#').Append(line).Append('\n');
    }

    private void Indent() => _text.Append(' ', 2 * (_depth - (_dash ? 1 : 0)));
}
