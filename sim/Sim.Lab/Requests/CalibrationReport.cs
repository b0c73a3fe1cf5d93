namespace Sim.Lab;

/// <summary>What a calibration gave, and what it took.</summary>
/// <param name="Ledger">The ledger.</param>
/// <param name="File">Full path of the ledger, or null where none was asked for.</param>
/// <param name="Folder">Full path of the folder with the report, or null where none was asked for.</param>
/// <param name="Elapsed">Real time of the runs and the fit.</param>
public sealed record CalibrationReport(Ledger Ledger, string? File, string? Folder, TimeSpan Elapsed);
