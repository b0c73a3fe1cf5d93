namespace Sim.Lab;

/// <summary>What to check for determinism.</summary>
/// <param name="Run">The scenario and its overrides; host, shards and threads are the matrix's.</param>
/// <param name="Full">Every setting, or only the quick ones.</param>
/// <param name="PlantNonDeterminism">Let one setting add something from the clock to its result, which must be
/// found.</param>
/// <param name="Self">How to start this program again, or null where settings of a process cannot be tried.</param>
public sealed record VerifyRequest(RunRequest Run, bool Full, bool PlantNonDeterminism, SelfCommand? Self)
{
    /// <summary>Told the scenario once it was read; null for nobody.</summary>
    public Action<ScenarioPlan>? Started { get; init; }

    /// <summary>Told each setting as it begins.</summary>
    public Action<VerifySetting>? Trying { get; init; }

    /// <summary>Told each setting that is done.</summary>
    public Action<VerifyRow>? Tried { get; init; }
}
