namespace Sim.Calibration;

/// <summary>A parameter after the fit.</summary>
/// <param name="Parameter">The parameter with its bounds and its former value.</param>
/// <param name="Value">Its value; the former one where the rows cannot tell it.</param>
/// <param name="Low">The lower end of its 95% interval; null where that meets the bound.</param>
/// <param name="High">The upper end; null where that meets the bound.</param>
/// <param name="Profile">How the misfit rises where it is held elsewhere, in order.</param>
public sealed record FittedParameter(
    SpaceParameter Parameter, double Value, double? Low, double? High, IReadOnlyList<ProfilePoint> Profile)
{
    /// <summary>Whether the rows can tell no value within the bounds from another.</summary>
    public bool IsUndetermined => Low is null && High is null;

    /// <summary>Whether its value was moved.</summary>
    public bool IsMoved => Value != Parameter.Former;
}
