namespace Sim.Reports;

/// <summary>Pixels as attribute values: a tenth is finer than anyone sees.</summary>
internal static class Px
{
    /// <summary>Such as <c>12.3</c>, without zeros at the end.</summary>
    public static string Of(double value) =>
        (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Both coordinates, such as <c>12.3 4</c>.</summary>
    public static string Point(double x, double y) => Of(x) + " " + Of(y);
}
