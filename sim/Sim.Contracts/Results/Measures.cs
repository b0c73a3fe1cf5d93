namespace Sim.Contracts;

/// <summary>
/// The catalogue of measures: every total, share, milestone and column of the series that a result holds. A measure is
/// declared by a <see cref="MeasureAttribute"/> at the property that holds it; terminal, pages, files, comparisons and
/// metrics list what stands here.
/// </summary>
public static class Measures
{
    /// <summary>Totals of a run.</summary>
    public static MeasureTable<RunTotals> Totals { get; } = new();

    /// <summary>Milestones of a release.</summary>
    public static MeasureTable<ReleaseResult> Milestones { get; } = new();

    /// <summary>Columns of the series.</summary>
    public static MeasureTable<SeriesPoint> Series { get; } = new();

    /// <summary>Columns of the tables of who was hit.</summary>
    public static MeasureTable<ShareRow> Shares { get; } = new();

    /// <summary>How many organisations were hit.</summary>
    public static MeasureTable<OrganisationsResult> Organisations { get; } = new();

    /// <summary>How many of the largest organisations were hit.</summary>
    public static MeasureTable<LargestHit> Largest { get; } = new();

    /// <summary>Columns of the table of the worst-hit organisations.</summary>
    public static MeasureTable<OrganisationRow> Worst { get; } = new();

    /// <summary>Columns of the tables of designs.</summary>
    public static MeasureTable<DesignResult> Designs { get; } = new();

    /// <summary>What the run meant for the protection of a design.</summary>
    public static MeasureTable<ProtectionResult> Protection { get; } = new();

    /// <summary>A design as a target.</summary>
    public static MeasureTable<SurfaceResult> Surface { get; } = new();

    /// <summary>Columns of the table of services.</summary>
    public static MeasureTable<ServiceResult> Services { get; } = new();

    /// <summary>Repairs by hand as a queue.</summary>
    public static MeasureTable<RepairsResult> Repairs { get; } = new();

    /// <summary>A simulated year of updates under a policy.</summary>
    public static MeasureTable<YearTotals> Years { get; } = new();
}
