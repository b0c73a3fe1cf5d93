namespace Sim.Scenarios;

/// <summary>A key of a mapping that stands for a part of a plan.</summary>
/// <typeparam name="TOwner">What the mapping is in a plan.</typeparam>
internal abstract record KeyOf<TOwner> : Key
{
    protected KeyOf(Key key)
        : base(key)
    {
    }

    /// <summary>Writes its part of the owner, if it is to be written.</summary>
    public abstract void Write(YamlText yaml, TOwner owner);

    /// <summary>Its part of the owner where that is a text; else null.</summary>
    public abstract string? TextOf(TOwner owner);

    /// <summary>The same key of a mapping whose owner holds this one's.</summary>
    /// <param name="part">Gives this one's owner.</param>
    public KeyOf<TOuter> In<TOuter>(Func<TOuter, TOwner> part) => new Inner<TOuter>(this, part);

    private sealed record Inner<TOuter>(KeyOf<TOwner> Key, Func<TOuter, TOwner> Part) : KeyOf<TOuter>(Key)
    {
        public override void Write(YamlText yaml, TOuter owner) => Key.Write(yaml, Part(owner));

        public override string? TextOf(TOuter owner) => Key.TextOf(Part(owner));
    }
}
