namespace Sim.Lab;

/// <summary>What to calibrate and how.</summary>
/// <param name="Calibration">Name in the catalogue, or path of the file.</param>
/// <param name="Threads">Threads, 1 to 256; null for one per processor.</param>
/// <param name="OutRoot">Folder that runs are kept in, or null to write neither runs nor a ledger.</param>
public sealed record CalibrationRequest(string Calibration, int? Threads, string? OutRoot);
