namespace Sim.Reference.Tests;

/// <summary>Counts of a walked run.</summary>
internal sealed record WalkedTotals(Ledger Ledger, IReadOnlyList<Organisation> Fleet, long End)
{
    public long Exposed => Ledger.Count(TransitionKind.Applied);

    public long WentDown => Ledger.WentDown;

    public long Crashed => Ledger.Count(TransitionKind.Crashed);

    public long Cleaned => Ledger.Count(TransitionKind.Cleaned);

    public long ManualRepairs => Ledger.Count(TransitionKind.Repaired);

    public long Tickets => Ledger.Count(TransitionKind.Waiting);

    public long StillDown => Ledger.Down.Count;

    public long Recovered => Ledger.Windows[^1].Recovered;

    public RepairStatistics Repairs => Ledger.Repairs;

    public Int128 DownMilliseconds => Fleet.SelectMany(o => o.Endpoints).Where(e => e.WentDown)
        .Aggregate(Int128.Zero, (sum, e) => sum + ((e.EndedAt ?? End) - e.ShownAt!.Value));
}
