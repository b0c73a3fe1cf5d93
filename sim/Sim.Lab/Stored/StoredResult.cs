using Sim.Contracts;

namespace Sim.Lab.Stored;

/// <summary>A result that was written earlier, with what else of its folder is still there.</summary>
/// <param name="Folder">Full path of the folder that holds <c>result.json</c>.</param>
/// <param name="Result">The result.</param>
/// <param name="AllWindows">The series at every window, or null where <c>series.parquet</c> is gone.</param>
/// <param name="ResolvedYaml">The scenario with every default, or null where it is gone.</param>
/// <param name="ProductVersion">Version of the product that made it, or null where the manifest is gone.</param>
public sealed record StoredResult(
    string Folder, SimResult Result, IReadOnlyList<SeriesPoint>? AllWindows, string? ResolvedYaml, string? ProductVersion);
