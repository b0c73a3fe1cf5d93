namespace Sim.Contracts;

/// <summary>How likely a year exceeds a value.</summary>
/// <param name="Points">Points in order of the value; none where no year exceeds zero.</param>
public sealed record ExceedanceCurve(IReadOnlyList<ExceedancePoint> Points);
