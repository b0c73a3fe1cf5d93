namespace Sim.Lab;

/// <summary>What a replay of the catalogue gave.</summary>
/// <param name="Rows">The scenarios, in the order they were asked for.</param>
/// <param name="Written">Whether the catalogue was changed.</param>
public sealed record AcceptReport(IReadOnlyList<AcceptRow> Rows, bool Written)
{
    /// <summary>Scenarios whose digest is not the accepted one.</summary>
    public int New => Rows.Count(r => r.IsNew);
}
