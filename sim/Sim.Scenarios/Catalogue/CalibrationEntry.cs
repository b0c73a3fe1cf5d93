namespace Sim.Scenarios;

/// <summary>A calibration of the catalogue.</summary>
/// <param name="Name">Name of the calibration.</param>
/// <param name="Sentence">What it fits to what.</param>
/// <param name="File">File below <c>scenarios/</c>, with slashes.</param>
/// <param name="Tags">Words to find it by.</param>
public sealed record CalibrationEntry(string Name, string Sentence, string File, IReadOnlyList<string> Tags);
