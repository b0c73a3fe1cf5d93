namespace Sim.Scenarios;

internal sealed class SizeCodec() : ObjectCodec<(double Median, double Sigma)>(
    "size", "Log-normal law of endpoints in an organisation.", [Median, Sigma],
    read => (read.Get(Median), read.Get(Sigma)))
{
    public static readonly Field<double> Median = Required(
        "median", Scalar.Number(1m, 10_000_000m), "Median endpoints.",
        s => s.Median) with { Unit = "endpoints", Example = "479" };
    public static readonly Field<double> Sigma = Defaulted(
        "sigma", Scalar.Number(0m, 4m), "0", "Standard deviation of the logarithm; 0 gives equal sizes.", s => s.Sigma);
}
