namespace Sim.Contracts;

/// <summary>
/// What a calibration moved, by what, and how well: kept beside the scenario, so that every fitted number tells where
/// it comes from and anybody can fit it again.
/// </summary>
public sealed record Ledger
{
    /// <summary>Name of the calibration.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>The command that makes this ledger again.</summary>
    public required string Repeat { get; init; }

    /// <summary>Version of the model.</summary>
    public required int ModelVersion { get; init; }

    /// <summary>Digest of the scenario with the new values, whatever its seeds.</summary>
    public required string Digest { get; init; }

    /// <summary>One organisation in so many took part.</summary>
    public required int Thinning { get; init; }

    /// <summary>The fleets and seeds.</summary>
    public required RunGrid Runs { get; init; }

    /// <summary>Points of the space that were run on all of them.</summary>
    public required int Points { get; init; }

    /// <summary>How the end stands.</summary>
    public required LedgerMisfit Misfit { get; init; }

    /// <summary>The parameters.</summary>
    public required IReadOnlyList<LedgerParameter> Parameters { get; init; }

    /// <summary>The rows.</summary>
    public required IReadOnlyList<LedgerRow> Rows { get; init; }
}
