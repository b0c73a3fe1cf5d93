namespace Sim.Contracts;

/// <summary>The factor on the rates of a lever at which a conclusion no longer holds.</summary>
/// <param name="Lever">Name of the lever.</param>
/// <param name="Factor">The factor nearest to 1; null where there is none from a hundredth to a hundred.</param>
/// <param name="Low">Lower end of the factors around it at which chance leaves the order open, that of the runs of the
/// arms included; not below a hundredth. Null where it cannot be told: of one replication, or where no factor in reach
/// leaves it open.</param>
/// <param name="High">Upper end, not above a hundred.</param>
public sealed record BreakEven(string Lever, double? Factor, double? Low, double? High)
{
    /// <summary>How many times the assumed rate, or what part of it, that is, from 1; infinity where there is no
    /// factor.</summary>
    [JsonIgnore]
    public double Distance => Factor is not { } factor ? double.PositiveInfinity : factor < 1 ? 1 / factor : factor;
}
