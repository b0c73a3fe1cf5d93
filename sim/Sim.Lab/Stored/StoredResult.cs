using Sim.Reports;

namespace Sim.Lab;

/// <summary>A result that was written earlier, with what else of its folder is still there.</summary>
/// <param name="Run">The run as its folder holds it.</param>
/// <param name="IsThinned">Whether the series at every window is gone, so that charts rest on the thinned one.</param>
/// <param name="ProductVersion">Version of the product that made it, or null where the manifest is gone.</param>
public sealed record StoredResult(StoredRun Run, bool IsThinned, string? ProductVersion)
{
    /// <summary>The result.</summary>
    public SimResult Result => Run.Result;

    /// <summary>The scenario with every default, or null where it is gone.</summary>
    public string? ResolvedYaml => Run.ResolvedYaml.Length == 0 ? null : Run.ResolvedYaml;
}
