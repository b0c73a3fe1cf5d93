namespace Sim.Scenarios;

/// <summary>What was read at a place. Members that could not be read are absent: checks go on with the rest.</summary>
internal sealed class Bound(Mark at)
{
    private readonly List<string> _failed = [];

    public Mark At { get; } = at;

    /// <summary>The value of a scalar or law.</summary>
    public object? Value { get; init; }

    /// <summary>The form that was read, where there are two.</summary>
    public Shape? Form { get; set; }

    public List<Bound>? Items { get; set; }

    /// <summary>Something inside could not be read: sums over it say nothing.</summary>
    public bool Incomplete => _failed.Count > 0;

    /// <summary>The value of a map's key, such as an offset in minutes.</summary>
    public object? Key { get; set; }

    public Mark KeyAt { get; set; } = at;

    /// <summary>The members of a mapping, in the order of the file.</summary>
    public List<KeyValuePair<string, Bound>> Members { get; } = [];

    public Bound? this[string key] => Members.Find(m => m.Key == key).Value;

    public Bound? this[Key key] => this[key.Name];

    public bool Wrote(Key key) => Wrote(key.Name);

    /// <summary>Whether a member was written, readable or not.</summary>
    public bool Wrote(string key) => this[key] is not null || _failed.Contains(key);

    /// <summary>Notes that a member or item could not be read.</summary>
    public void Fail(string key) => _failed.Add(key);

    public void Add(string key, Bound value) => Members.Add(new(key, value));

    /// <summary>The value of a member if it was given, or has a default, and could be read.</summary>
    public TValue? Maybe<TOwner, TValue>(ObjectCodec<TOwner>.Field<TValue> field)
        where TValue : struct => this[field]?.Value is TValue value ? value : null;

    public TValue? Maybe<TOwner, TValue>(ObjectCodec<TOwner>.Field<TValue?> field)
        where TValue : struct => this[field]?.Value is TValue value ? value : null;

    /// <summary>The text of a member if it was given, or has a default, and could be read.</summary>
    public string? Text<TOwner>(ObjectCodec<TOwner>.Field<string> field) => Text(field.Name);

    public string? Text(string key) => this[key]?.Value as string;
}
