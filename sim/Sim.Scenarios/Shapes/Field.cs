namespace Sim.Scenarios;

/// <summary>A key of an object.</summary>
/// <param name="Key">The key.</param>
/// <param name="Shape">What its value is.</param>
/// <param name="Description">What it means.</param>
/// <param name="Required">Whether it must be given.</param>
/// <param name="Default">The value, as one would write it, where it is not given; null where absence has a meaning.</param>
internal sealed record Field(string Key, Shape Shape, string Description, bool Required = true, string? Default = null)
{
    public static Field Optional(string key, Shape shape, string description, string? fallback = null) =>
        new(key, shape, description, Required: false, fallback);
}
