namespace Sim.Lab;

/// <summary>What a check of files found.</summary>
/// <param name="Files">Files that were read.</param>
/// <param name="Diagnostics">Every error of every file, in the order of the files.</param>
public sealed record ValidationReport(int Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>
    /// The listings of the scenarios that the user named, in their order; none where nothing was named.
    /// </summary>
    public IReadOnlyList<ValidatedListing> Listings { get; init; } = [];

    /// <summary>What these scenarios draw once for an organisation and have few organisations for.</summary>
    public IReadOnlyList<Assumption> DrawnOnce { get; init; } = [];

    /// <summary>
    /// Settings of scenarios without errors that cannot have an effect, each with the name of its file.
    /// </summary>
    public IReadOnlyList<(string File, PlanNote Note)> Notes { get; init; } = [];
}
