namespace Sim.Lab;

/// <summary>What a sensitivity analysis gave, and what it took.</summary>
/// <param name="Result">The result, complete.</param>
/// <param name="Folder">Full path of the result folder, or null where none was asked for.</param>
/// <param name="Elapsed">Real time of the runs without writing.</param>
public sealed record SensitivityReport(SensitivityResult Result, string? Folder, TimeSpan Elapsed);
