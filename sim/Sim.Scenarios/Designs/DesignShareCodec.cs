namespace Sim.Scenarios;

internal sealed class DesignShareCodec() : ObjectCodec<DesignShare>(
    "design-share", "A design in a fleet of several.",
    [.. DesignCodec.All.Select(k => k.In<DesignShare>(d => d.Design)), Share],
    read => new(read.Get(Share), Design.Make(read.At, read.Start)))
{
    public static readonly Field<Ratio> Share = Required(
        "share", Scalar.Share, "Share of the organisations.", d => d.Share);

    private static readonly DesignCodec Design = new();
}
