namespace Sim.Scenarios;

internal sealed class LoadOrderGroupCodec() : ObjectCodec<LoadOrderGroup>(
    "load-order-group", "A load-order group: the range of altitudes of one kind of filter.",
    [From, To, Entries, Companies],
    read => new("", read.Get(From), read.Get(To), read.Get(Entries), read.Get(Companies)))
{
    public static readonly Field<Altitude> From = Required("from", Scalar.Altitude, "Lowest altitude.", g => g.From);
    public static readonly Field<Altitude> To = Required(
        "to", Scalar.Altitude, "Highest whole altitude; its fractions belong to the group too.", g => g.To);
    private static readonly Field<int> Entries = Required(
        "entries", Scalar.Integer(0, 1_000_000), "Altitudes that are allotted in it.", g => g.Entries);
    private static readonly Field<int> Companies = Required(
        "companies", Scalar.Integer(0, 1_000_000), "Companies that hold them.", g => g.Companies);
}
