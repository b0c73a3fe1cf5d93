namespace Sim.Calibration;

/// <summary>What is studied: a number as a function of a place in the unit cube and a world.</summary>
public interface IStudied
{
    /// <summary>Values at points, in their order; NaN where there is none.</summary>
    /// <param name="what">What they are for, in a few words.</param>
    /// <param name="points">The points.</param>
    IReadOnlyList<double> At(string what, IReadOnlyList<StudyPoint> points);
}
