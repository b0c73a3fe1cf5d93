namespace Sim.Scenarios;

internal sealed class PartRangeCodec() : ObjectCodec<PartRange>(
    "part-range", "A part of some endpoints, drawn between two shares.", [From, To],
    read => new(read.Get(From), read.Get(To)))
{
    public static readonly Field<Ratio> From = Required("from", Scalar.Share, "Smallest part.", p => p.From);
    public static readonly Field<Ratio> To = Required("to", Scalar.Share, "Largest part.", p => p.To);
}
