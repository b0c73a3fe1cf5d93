namespace Sim.Scenarios;

internal sealed class YearPlatformCodec() : ObjectCodec<YearPlatform>(
    "year-platform",
    "The component of the platform's vendor, which every endpoint carries and agents without a filter rest on.",
    [Design, Releases, Faulty, Calendar],
    read => new(read.Get(Design), read.Get(Releases), read.Get(Faulty), read.Get(Calendar)))
{
    public static readonly Field<string> Design = Required(
        "design", DesignName.Codec, "Its design; a level of the experiment's designs.", p => p.Design);
    public static readonly Field<double> Releases = Required(
        "releases", YearProductCodec.Rate, "Releases a year.", p => p.Releases);
    public static readonly Field<Ratio> Faulty = Required(
        "faulty", Scalar.Share, "Share of them that are faulty.", p => p.Faulty);
    public static readonly Field<string?> Calendar = Optional(
        "calendar", Scalar.Line,
        $"Its level of the factor with the path {YearFactors.Calendar}: when its good artefact is there. "
        + "Products have the first level.", p => p.Calendar);
}
