namespace Sim.Scenarios;

internal sealed class LogNormalCodec() : ObjectCodec<DurationLaw>(
    "log-normal", "A log-normal law.", [Median, Sigma],
    read => DurationLaw.LogNormal(read.Get(Median), read.Get(Sigma)))
{
    public static readonly Field<SimDuration> Median = Required(
        "median", Scalar.Duration, "The median.", l => l.First);
    public static readonly Field<double> Sigma = Required(
        "sigma", Scalar.Number(0m, 5m), "Standard deviation of the logarithm.", l => l.Sigma);
}
