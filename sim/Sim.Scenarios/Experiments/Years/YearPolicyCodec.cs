namespace Sim.Scenarios;

internal sealed class YearPolicyCodec() : ObjectCodec<YearPolicy>(
    "year-policy", "Where the products of third parties live.", [Name, Label, Moved, To, Designs],
    read => new(read.Get(Name), read.Get(Label) ?? read.Get(Name), read.Get(Moved), read.Get(To), read.Get(Designs)))
{
    private static readonly Field<string> Name = Required("name", Scalar.Name, "Its name.", p => p.Name);
    private static readonly Field<string?> Label = Optional(
        "label", Scalar.Line, "Words for tables; the name where not given.", p => p.Label);
    private static readonly Field<Ratio> Moved = Required(
        "moved", Scalar.Share, "Share of the vendors that have moved, drawn anew for every year.", p => p.Moved);
    public static readonly Field<string?> To = Optional(
        "to", DesignName.Codec, "Design of all products that have moved; where each goes by itself where not given.",
        p => p.To);
    public static readonly Field<IReadOnlyList<KeyValuePair<string, string>>> Designs = Optional(
        "designs",
        Many.Map(
            "fixed-designs", "products with the design that the policy says", Scalar.Name, DesignName.Codec, 64),
        [], "Products whose design the policy says, whatever their vendors want.", p => p.Fixed);
}
