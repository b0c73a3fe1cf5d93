namespace Sim.KernelBench;

/// <summary>What a run of <see cref="FleetRollout1"/> must agree on with every other simulator that ran it.</summary>
/// <param name="Events">Events executed before the horizon.</param>
/// <param name="Hash">Order-free hash of every endpoint's state and number of draws at the end.</param>
/// <param name="Series">Hash of the counts of every state at every minute.</param>
/// <param name="Counts">Endpoints at the end that are Old, Installing, New, Crashed and Repaired.</param>
/// <param name="Digest">Order-free digest of all events; the same for every split into shards.</param>
public sealed record FleetRollout1Result(
    long Events, ulong Hash, ulong Series, IReadOnlyList<long> Counts, Digest128 Digest);
