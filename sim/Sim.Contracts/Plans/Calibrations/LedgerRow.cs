namespace Sim.Contracts;

/// <summary>A row of a ledger; numbers in the unit of its metric.</summary>
/// <param name="Name">What it says.</param>
/// <param name="Metric">Its metric.</param>
/// <param name="Kind">Whether the number is a value or a bound.</param>
/// <param name="Observed">The number.</param>
/// <param name="Error">Standard deviation of its own error.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record LedgerRow(
    string Name, string Metric, ObservationKind Kind, double Observed, double Error, string Source)
{
    /// <summary>What the scenario as it was gives, in the middle of its fleets; null where runs lack it.</summary>
    public double? Before { get; init; }

    /// <summary>What the end gives.</summary>
    public double? After { get; init; }

    /// <summary>How far it was off, in standard errors.</summary>
    public double? StandingBefore { get; init; }

    /// <summary>How far the end is off.</summary>
    public double? StandingAfter { get; init; }
}
