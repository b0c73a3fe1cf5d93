namespace Sim.Scenarios;

/// <summary>A key of a part that stands among the keys of the whole.</summary>
internal sealed record InnerKey<TOuter, TOwner>(KeyOf<TOwner> Inner, Func<TOuter, TOwner> Part) : KeyOf<TOuter>(Inner)
{
    public override void Write(YamlText yaml, TOuter owner) => Inner.Write(yaml, Part(owner));

    public override string? TextOf(TOuter owner) => Inner.TextOf(Part(owner));
}
