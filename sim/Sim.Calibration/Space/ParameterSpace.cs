namespace Sim.Calibration;

/// <summary>Named parameters of a scenario with their bounds: the unit cube that points are taken from.</summary>
/// <param name="parameters">The parameters in their order.</param>
public sealed class ParameterSpace(IReadOnlyList<SpaceParameter> parameters)
{
    /// <summary>Its axes, in the order of the parameters.</summary>
    public IReadOnlyList<ParameterAxis> Axes { get; } = [.. parameters.Select(p => new ParameterAxis(p))];

    /// <summary>The point nearest to a place whose values can be written in a scenario.</summary>
    /// <param name="place">A place in the cube, one number from 0 to 1 for each axis.</param>
    public SpacePoint At(IReadOnlyList<double> place) => Of([.. Axes.Select((a, i) => a.ValueAt(place[i]))]);

    /// <summary>The point of these values, which stand as they are.</summary>
    public SpacePoint Of(IReadOnlyList<double> values) => new(
        values, [.. Axes.Select((a, i) => a.PlaceOf(values[i]))],
        [.. Axes.SelectMany((a, i) => a.Sets(values[i]))]);

    /// <summary>The point of the scenario as it is.</summary>
    public SpacePoint Former => Of([.. parameters.Select(p => p.Former)]);
}
