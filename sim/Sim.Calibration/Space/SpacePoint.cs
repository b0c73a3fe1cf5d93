namespace Sim.Calibration;

/// <summary>A point of a space of parameters.</summary>
/// <param name="Values">The values, in the order of the axes.</param>
/// <param name="Place">Where they are in the unit cube; outside it for a value out of bounds.</param>
/// <param name="Sets">The settings that give them to the scenario.</param>
public sealed record SpacePoint(
    IReadOnlyList<double> Values, IReadOnlyList<double> Place, IReadOnlyList<string> Sets)
{
    /// <summary>The one run of the grid that it is for; null for all of them.</summary>
    public int? World { get; init; }

    /// <summary>What tells it from every other point of its space.</summary>
    public string Key => string.Join(' ', Sets) + (World is { } world ? $" #{world}" : "");
}
