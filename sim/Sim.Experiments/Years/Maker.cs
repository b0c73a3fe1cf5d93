namespace Sim.Experiments;

/// <summary>A source of faulty releases with its draws.</summary>
/// <param name="Draws">Keyed by its name, so that nobody else's years depend on it.</param>
/// <param name="Mean">Faulty releases a year.</param>
/// <param name="Product">Number of the product; one more than the last is the platform.</param>
/// <param name="Beside">Number of the product beside which alone its releases are faulty; null where they are faulty by
/// themselves.</param>
internal readonly record struct Maker(EntityDraws Draws, double Mean, int Product, int? Beside = null)
{
    /// <summary>Keys the draws by a kind and a name.</summary>
    public static EntityDraws DrawsOf(Seed seed, string kind, string name, string other = "") => new(
        seed, Mix.Combine(Mix.Combine(Mix.OfName(kind), Mix.OfName(name)), Mix.OfName(other)));

    /// <summary>Faulty releases of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="rate">The rate over the assumed one.</param>
    public int Faults(uint year, double rate) => Mean == 0
        ? 0
        : PoissonDraw.Of(Mix.ToUnit(Draws.Year(year, DrawPurpose.YearFaults).Low), Mean * rate);
}
