namespace Sim.Scenarios;

/// <summary>The keys of a parameter in a ledger.</summary>
internal sealed class LedgerParameterCodec() : ObjectCodec<LedgerParameter>(
    "ledger-parameter", "A parameter before and after; numbers as the scenario writes them.",
    [Name, Path, Former, Value, Determined, Low, High, From, To, Scale, Profile],
    read => new(
        read.Get(Name), read.Get(Path), read.Get(Former), read.Get(Value), read.Get(From), read.Get(To))
    {
        Scale = read.Get(Scale),
        Low = read.Get(Low),
        High = read.Get(High),
        Determined = read.Get(Determined),
        Profile = read.Get(Profile),
    })
{
    private static readonly Field<string> Name = Required("name", Scalar.Name, "Its name.", p => p.Name);
    private static readonly Field<string> Path = Required(
        "path", Scalar.Line, "Its path in the scenario.", p => p.Path);
    private static readonly Field<string> Former = Required(
        "former", Scalar.Line, "The value before.", p => p.Former);
    private static readonly Field<string> Value = Required("value", Scalar.Line, "The value after.", p => p.Value);
    private static readonly Field<bool> Determined = Required(
        "determined", Scalar.Flag, "Whether the rows can tell it; what they cannot tell stays as it was.",
        p => p.Determined);
    private static readonly Field<string?> Low = Optional(
        "low", Scalar.Line, "Lower end of the 95% interval; not given where it meets the bound.", p => p.Low);
    private static readonly Field<string?> High = Optional(
        "high", Scalar.Line, "Upper end; not given where it meets the bound.", p => p.High);
    private static readonly Field<string> From = Required("from", Scalar.Line, "The lower bound.", p => p.From);
    private static readonly Field<string> To = Required("to", Scalar.Line, "The upper bound.", p => p.To);
    private static readonly Field<ParameterScale> Scale = Required(
        "scale", Scalar.Words<ParameterScale>("parameter-scale"), "On what scale equal steps count alike.",
        p => p.Scale);
    private static readonly Field<IReadOnlyList<LedgerProfilePoint>> Profile = Optional(
        "profile", Many.List(new LedgerProfileCodec(), 1, 1000), [], "How the misfit rises where it is held.",
        p => p.Profile);
}
