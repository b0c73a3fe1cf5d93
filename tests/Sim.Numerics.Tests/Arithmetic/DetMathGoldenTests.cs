namespace Sim.Numerics.Tests;

/// <summary>
/// Results as bit patterns. A difference means that a compiler, a CPU or an edit changed a result by even one bit,
/// and with it the digest of every scenario.
/// </summary>
public sealed class DetMathGoldenTests
{
    [Theory]
    [InlineData("Log", 0x0F0D71A46042014EUL)]
    [InlineData("Exp", 0x2F75CD4FC6D89884UL)]
    [InlineData("NormalQuantile", 0x362AF8407599EAEAUL)]
    [InlineData("NormalCdf", 0x464C4EAEEDC9A0ADUL)]
    [InlineData("LogGamma", 0xE5006840BC303468UL)]
    [InlineData("RegularizedBeta", 0xD1A8FAC50BC517D6UL)]
    public void Ten_thousand_results_hash_to_the_recorded_bits(string function, ulong recorded)
    {
        ulong hash = 0;
        for (ulong i = 0; i < 10_000; i++)
        {
            double u = Mix.ToUnit(Mix.Mix64(i + Mix.Golden));
            hash = Mix.Combine(hash, BitConverter.DoubleToUInt64Bits(Evaluate(function, u)));
        }

        Assert.True(recorded == hash, $"{function} hashes to 0x{hash:X16}");
    }

    private static double Evaluate(string function, double u) => function switch
    {
        "Log" => DetMath.Log(u * 100),
        "Exp" => DetMath.Exp((u - 0.5) * 80),
        "NormalQuantile" => DetMath.NormalQuantile(u * u * u * u * u * u),
        "NormalCdf" => DetMath.NormalCdf((u - 0.5) * 30),
        "LogGamma" => DetMath.LogGamma(u * u * 1000),
        "RegularizedBeta" => DetMath.RegularizedBeta(
            1 + (u * 50), 60 - (u * 50), Mix.ToUnit(BitConverter.DoubleToUInt64Bits(u) << 12)),
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, "Unknown function."),
    };
}
