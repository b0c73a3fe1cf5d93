namespace Sim.Lab;

/// <summary>A way to run a scenario that may not change its result.</summary>
/// <param name="Name">What is different, in a few words.</param>
/// <param name="Options">Shards, threads and snapshots; a perturbation where a non-determinism is planted.</param>
/// <param name="Host">The host.</param>
public sealed record VerifySetting(string Name, RunOptions Options, HostKind Host = HostKind.Sequential)
{
    /// <summary>
    /// Further thinning of the fleet, for runs with a baseline of their own; 1 for the fleet as asked.
    /// </summary>
    public int ExtraThinning { get; init; } = 1;

    /// <summary>
    /// Environment variables, for which the program is started again; null where this process will do.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Environment { get; init; }

    /// <summary>Culture of every thread of the program that is started again, or null.</summary>
    public string? Culture { get; init; }

    /// <summary>
    /// What is said where the setting did not take effect, by the facts of the started process and of this one; null
    /// where it did.
    /// </summary>
    internal Func<ProcessFacts, ProcessFacts, string?>? NoEffect { get; init; }
}
