namespace Sim.Reference.Tests;

/// <summary>A walked run: the closed ledger, and the fleet as the run has left it.</summary>
internal sealed record Walked(Ledger Ledger, IReadOnlyList<Organisation> Fleet, long End)
{
    public string Digest => Ledger.Windows[^1].Chain;

    public long Events => Ledger.Events;

    public WalkedTotals Totals => new(Ledger, Fleet, End);

    public IReadOnlyList<WindowRecord> Windows => Ledger.Windows;

    public IReadOnlyList<ServiceOutage> Outages => Ledger.Outages;

    public IReadOnlyList<Transition> Transitions => Ledger.Transitions;

    public long WentDown => Fleet.Sum(organisation => organisation.Endpoints.Count(endpoint => endpoint.WentDown));
}
