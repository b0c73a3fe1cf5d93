namespace Sim.Calibration.Tests;

/// <summary>A function of a place, with nothing of worlds in it.</summary>
internal sealed class PlainFunction(Func<IReadOnlyList<double>, double> function) : IStudied
{
    public IReadOnlyList<double> At(string what, IReadOnlyList<StudyPoint> points) =>
        [.. points.Select(p => function(p.Place))];
}
