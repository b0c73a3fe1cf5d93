namespace Sim.Scenarios;

internal sealed class AdoptionCodec() : ObjectCodec<(Ratio None, Ratio Part, Ratio From, Ratio To)>(
    "adoption", "Which organisations run the sensor; the rest of the shares runs it on all endpoints.",
    [None, Part, PartFrom, PartTo],
    read => (read.Get(None), read.Get(Part), read.Get(PartFrom), read.Get(PartTo)))
{
    public static readonly Field<Ratio> None = Defaulted(
        "none", Scalar.Share, "0%", "Share of organisations that do not run it.", a => a.None);
    public static readonly Field<Ratio> Part = Defaulted(
        "part", Scalar.Share, "0%", "Share that runs it on a part of their endpoints.", a => a.Part);
    public static readonly Field<Ratio> PartFrom = Defaulted(
        "partFrom", Scalar.Share, "0%", "Smallest part.", a => a.From);
    public static readonly Field<Ratio> PartTo = Defaulted("partTo", Scalar.Share, "100%", "Largest part.", a => a.To);
}
