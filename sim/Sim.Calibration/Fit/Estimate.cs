namespace Sim.Calibration;

/// <summary>What the surfaces through the points so far say.</summary>
/// <param name="Search">The surfaces with their misfit.</param>
/// <param name="Misfit">How far rows are from what was observed.</param>
/// <param name="Best">The optimum of all axes.</param>
/// <param name="Kept">The optimum with what the rows cannot tell left as it was.</param>
/// <param name="Profiles">The profile of each axis.</param>
/// <param name="Limit">The rise at which intervals end.</param>
internal sealed record Estimate(
    Search Search, Misfit Misfit, FitPlace Best, FitPlace Kept, IReadOnlyList<AxisProfile> Profiles, double Limit);
