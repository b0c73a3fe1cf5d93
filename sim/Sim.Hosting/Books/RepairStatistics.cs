using System.Runtime.InteropServices;

namespace Sim.Hosting;

/// <summary>Repairs by hand, as sums.</summary>
/// <param name="WaitMs">Waiting time of the repairs begun.</param>
/// <param name="WorkMs">Working time of the repairs begun, until the end of the run.</param>
/// <param name="Tickets">Machines that began to wait.</param>
/// <param name="Started">Repairs begun.</param>
/// <param name="Waited">Repairs not begun at once.</param>
/// <param name="KeyLookups">Repairs that needed a recovery key.</param>
[StructLayout(LayoutKind.Sequential)]
public record struct RepairStatistics(
    Int128 WaitMs, Int128 WorkMs, long Tickets, long Started, long Waited, long KeyLookups)
{
    /// <summary>The sums of two shards.</summary>
    public static RepairStatistics operator +(RepairStatistics a, RepairStatistics b) => new(
        a.WaitMs + b.WaitMs, a.WorkMs + b.WorkMs, a.Tickets + b.Tickets, a.Started + b.Started, a.Waited + b.Waited,
        a.KeyLookups + b.KeyLookups);
}
