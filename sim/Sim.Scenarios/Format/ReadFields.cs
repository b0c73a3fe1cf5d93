namespace Sim.Scenarios;

/// <summary>What a mapping without errors says, by field.</summary>
internal readonly record struct ReadFields(Bound At, UtcMoment Start)
{
    /// <summary>The value of a field; that of an absent key where it was not given.</summary>
    public TValue Get<TOwner, TValue>(ObjectCodec<TOwner>.Field<TValue> field) =>
        At[field] is { } given ? field.Make(given, Start) : field.Absent!;
}
