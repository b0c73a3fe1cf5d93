namespace Sim.Contracts;

/// <summary>
/// The result of a run: what <c>result.json</c> holds, in its order. A pure function of scenario and seeds; what
/// depends on the machine or the clock is in the manifest.
/// </summary>
public sealed record SimResult
{
    /// <summary>Name and version of this layout.</summary>
    public string Schema { get; init; } = "sim-result/1";

    /// <summary>Name of the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>One line for headings.</summary>
    public required string Title { get; init; }

    /// <summary>The question that the run answers.</summary>
    public required string Question { get; init; }

    /// <summary>What happens.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Who exists.</summary>
    public required ulong FleetSeed { get; init; }

    /// <summary>Chained digest of every transition, 32 hex digits.</summary>
    public required string Digest { get; init; }

    /// <summary>Number of transitions.</summary>
    public required long Events { get; init; }

    /// <summary>Number of windows.</summary>
    public required long Windows { get; init; }

    /// <summary>Simulated time zero, ISO 8601 UTC.</summary>
    public required string Start { get; init; }

    /// <summary>Simulated seconds.</summary>
    public required double DurationSeconds { get; init; }

    /// <summary>Length of a window in seconds.</summary>
    public required double WindowSeconds { get; init; }

    /// <summary>
    /// Version of the model that computed it, <see cref="Contracts.ModelVersion.Current"/> of its build; 0 where the
    /// result is older than the number.
    /// </summary>
    public int ModelVersion { get; init; }

    /// <summary>How the run was thinned.</summary>
    public required ScaleResult Scale { get; init; }

    /// <summary>Totals of the whole fleet; estimates where the run was thinned.</summary>
    public required RunTotals Totals { get; init; }

    /// <summary>Totals of the organisations that took part.</summary>
    public required RunTotals RawTotals { get; init; }

    /// <summary>Releases with their milestones.</summary>
    public required IReadOnlyList<ReleaseResult> Releases { get; init; }

    /// <summary>What became of the endpoints of each design; raw counts.</summary>
    public IReadOnlyList<DesignResult> Designs { get; init; } = [];

    /// <summary>Who was hit; raw counts.</summary>
    public required ShareTables Shares { get; init; }

    /// <summary>
    /// Over time; raw counts. Each point is the state at the end of one window, never a mean. Of a long run every k-th
    /// window is kept, densest after the release, at most 1,000 points; <c>series.parquet</c> holds every window, and
    /// expectations are measured there.
    /// </summary>
    public required IReadOnlyList<SeriesPoint> Series { get; init; }

    /// <summary>By time zone; raw counts.</summary>
    public ZonesResult Zones { get; init; } = ZonesResult.None;

    /// <summary>Names of the countries whose codes the tables use.</summary>
    public IReadOnlyList<CountryName> Countries { get; init; } = [];

    /// <summary>Services by sector; raw counts.</summary>
    public required IReadOnlyList<ServiceResult> Services { get; init; }

    /// <summary>Organisations; raw counts.</summary>
    public required OrganisationsResult Organisations { get; init; }

    /// <summary>Repairs by hand.</summary>
    public required RepairsResult Repairs { get; init; }

    /// <summary>
    /// Keys of the scenario that the command line set to another value; seeds and scale are told elsewhere. Empty for a
    /// run of the scenario as it is written.
    /// </summary>
    public IReadOnlyList<string> Overrides { get; init; } = [];

    /// <summary>
    /// What the scenario asks about and no figure of this result tells, in sentences; empty for most.
    /// </summary>
    public IReadOnlyList<string> Limits { get; init; } = [];

    /// <summary>Expectations with the measured value and the margin.</summary>
    public required IReadOnlyList<ExpectationResult> Expectations { get; init; }

    /// <summary>
    /// Which numbers that nobody published carry an answer of the scenario, from the analysis that is stored beside it;
    /// null where none is, or the run has other numbers.
    /// </summary>
    public AnswerCarriers? Carriers { get; init; }

    /// <summary>Published measurements to draw beside the run.</summary>
    public required IReadOnlyList<PublishedPoint> Published { get; init; }

    /// <summary>Files of the user that the scenario names.</summary>
    public IReadOnlyList<InputFile> Inputs { get; init; } = [];

    /// <summary>Settings that cannot have the effect one would expect of them.</summary>
    public IReadOnlyList<PlanNote> Notes { get; init; } = [];

    /// <summary>Where the numbers come from.</summary>
    public required IReadOnlyList<Assumption> Assumptions { get; init; }

    /// <summary>
    /// Hash of <c>series.parquet</c>, 32 hex digits: tells a damaged series, and one of another run. Null where none
    /// was written.
    /// </summary>
    public string? SeriesHash { get; init; }

    /// <summary>The command that repeats the run; without threads, shards and output.</summary>
    public required string Repeat { get; init; }
}
