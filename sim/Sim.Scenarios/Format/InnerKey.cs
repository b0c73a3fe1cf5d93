namespace Sim.Scenarios;

/// <summary>A key of a part that stands among the keys of the whole.</summary>
internal sealed record InnerKey<TOuter, TOwner> : KeyOf<TOuter>
{
    private readonly KeyOf<TOwner> _key;
    private readonly Func<TOuter, TOwner> _part;

    public InnerKey(KeyOf<TOwner> key, Func<TOuter, TOwner> part)
        : base(key)
    {
        _key = key;
        _part = part;
    }

    public override void Write(YamlText yaml, TOuter owner) => _key.Write(yaml, _part(owner));

    public override string? TextOf(TOuter owner) => _key.TextOf(_part(owner));
}
