namespace Sim.Lab;

/// <summary>A setting that was tried.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Fingerprint">What came out.</param>
/// <param name="Elapsed">How long it took, with the start of a process where one was needed.</param>
/// <param name="IsBaseline">Whether others are compared with it.</param>
/// <param name="FirstDifference">First window that differs from the baseline, or null.</param>
/// <param name="NoEffect">Why the row shows nothing, where its setting did not take effect; else null.</param>
public sealed record VerifyRow(
    VerifySetting Setting, RunFingerprint Fingerprint, TimeSpan Elapsed, bool IsBaseline, long? FirstDifference,
    string? NoEffect = null);
