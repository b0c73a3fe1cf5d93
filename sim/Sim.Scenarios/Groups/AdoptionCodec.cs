namespace Sim.Scenarios;

internal sealed class AdoptionCodec() : ObjectCodec<AdoptionPlan>(
    "adoption", "Which organisations run the sensor; the rest of the shares runs it on all endpoints.",
    [None, Part, PartFrom, PartTo, Servers],
    read => new()
    {
        None = read.Get(None),
        Part = read.Get(Part),
        From = read.Get(PartFrom),
        To = read.Get(PartTo),
        Servers = read.Get(Servers),
    })
{
    public static readonly Field<Ratio> None = Defaulted(
        "none", Scalar.Share, "0%", "Share of organisations that do not run it.", a => a.None);
    public static readonly Field<Ratio> Part = Defaulted(
        "part", Scalar.Share, "0%", "Share that runs it on a part of their endpoints.", a => a.Part);
    public static readonly Field<Ratio> PartFrom = Defaulted(
        "partFrom", Scalar.Share, "0%", "Smallest part.", a => a.From);
    public static readonly Field<Ratio> PartTo = Defaulted("partTo", Scalar.Share, "100%", "Largest part.", a => a.To);
    public static readonly Field<PartRange?> Servers = Optional(
        "servers", new PartRangeCodec(),
        "The part of the kinds that host services, drawn by itself; that of the others where not given.",
        a => a.Servers);
}
