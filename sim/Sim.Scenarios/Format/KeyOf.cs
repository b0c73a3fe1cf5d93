namespace Sim.Scenarios;

/// <summary>A key of a mapping that stands for a part of a plan.</summary>
/// <typeparam name="TOwner">What the mapping is in a plan.</typeparam>
internal abstract record KeyOf<TOwner>(string Name, Shape Shape, string Meaning) : Key(Name, Shape, Meaning)
{
    /// <summary>Writes its part of the owner, if it is to be written.</summary>
    public abstract void Write(YamlText yaml, TOwner owner);

    /// <summary>Whether its part of two owners is the same.</summary>
    public abstract bool AreSame(TOwner first, TOwner second);
}
