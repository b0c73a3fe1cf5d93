namespace Sim.Scenarios;

/// <summary>
/// What was read at a place: a value, members or items. Members that could not be read are absent, so that checks can
/// go on with the rest.
/// </summary>
internal sealed class Bound(Mark at, string path)
{
    private readonly List<KeyValuePair<string, Bound>> _members = [];
    private readonly List<string> _failed = [];

    public Mark At { get; } = at;

    public string Path { get; } = path;

    /// <summary>The value of a scalar or law.</summary>
    public object? Value { get; init; }

    /// <summary>The form that was read, where there are two.</summary>
    public Shape? Form { get; set; }

    /// <summary>The items of a list.</summary>
    public List<Bound>? Items { get; set; }

    /// <summary>Something inside could not be read: sums over it say nothing.</summary>
    public bool Incomplete => _failed.Count > 0;

    /// <summary>The value of a map's key, such as an offset in minutes.</summary>
    public object? Key { get; set; }

    /// <summary>Where the key of a member stands.</summary>
    public Mark KeyAt { get; set; } = at;

    /// <summary>The members of a mapping, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, Bound>> Members => _members;

    public Bound? this[string key] => _members.Find(m => m.Key == key).Value;

    public Bound? this[Key key] => this[key.Name];

    public bool Wrote(Key key) => Wrote(key.Name);

    /// <summary>Whether a member was written, readable or not.</summary>
    public bool Wrote(string key) => this[key] is not null || _failed.Contains(key);

    /// <summary>Notes that a member or item could not be read.</summary>
    public void Fail(string key) => _failed.Add(key);

    public void Add(string key, Bound value) => _members.Add(new(key, value));

    /// <summary>The value of a member if it was given, or has a default, and could be read.</summary>
    public TValue? Maybe<TOwner, TValue>(ObjectCodec<TOwner>.Field<TValue> field)
        where TValue : struct => this[field]?.Value is TValue value ? value : null;

    /// <summary>The value of a member if it was given, or has a default, and could be read.</summary>
    public TValue? Maybe<TOwner, TValue>(ObjectCodec<TOwner>.Field<TValue?> field)
        where TValue : struct => this[field]?.Value is TValue value ? value : null;

    /// <summary>The text of a member if it was given, or has a default, and could be read.</summary>
    public string? Text<TOwner>(ObjectCodec<TOwner>.Field<string> field) => Text(field.Name);

    public string? Text(string key) => this[key]?.Value as string;
}
