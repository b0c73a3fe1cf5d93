namespace Sim.Experiments;

/// <summary>A source of faulty releases with its draws.</summary>
/// <param name="Draws">Keyed by its name, so that nobody else's years depend on it.</param>
/// <param name="Mean">Faulty releases a year.</param>
/// <param name="Product">Number of the product; one more than the last is the platform.</param>
/// <param name="Beside">Number of the product beside which alone its releases are faulty; null where they are faulty by
/// themselves.</param>
internal readonly record struct Maker(EntityDraws Draws, double Mean, int Product, int? Beside = null)
{
    // From a hundredth to a hundred, so many halvings leave less than a part in four hundred.
    private const int Steps = 12;

    /// <summary>Keys the draws by a kind and a name.</summary>
    public static EntityDraws DrawsOf(Seed seed, string kind, string name, string other = "") => new(
        seed, Mix.Combine(Mix.Combine(Mix.OfName(kind), Mix.OfName(name)), Mix.OfName(other)));

    /// <summary>Faulty releases of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="rate">The rate over the assumed one.</param>
    public int Faults(uint year, double rate) => Mean == 0
        ? 0
        : PoissonDraw.Of(Uniform(year), Mean * rate);

    /// <summary>
    /// The least rate over the assumed one at which a year has so many faulty releases, by bisection.
    /// </summary>
    /// <param name="year">The year.</param>
    /// <param name="number">How many, from 1; there are so many at the highest rate.</param>
    /// <param name="least">The lowest rate that counts; lower ones are this one.</param>
    /// <param name="most">The highest rate.</param>
    public double FactorOf(uint year, int number, double least, double most)
    {
        double uniform = Uniform(year);
        if (PoissonDraw.Of(uniform, Mean * least) >= number)
            return least;

        (double low, double high) = (least, most);
        for (int step = 0; step < Steps; step++)
        {
            double middle = Math.Sqrt(low * high);
            (low, high) = PoissonDraw.Of(uniform, Mean * middle) >= number ? (low, middle) : (middle, high);
        }

        return high;
    }

    private double Uniform(uint year) => Mix.ToUnit(Draws.Year(year, DrawPurpose.YearFaults).Low);
}
