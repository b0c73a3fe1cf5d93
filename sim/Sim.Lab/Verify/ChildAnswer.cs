namespace Sim.Lab;

/// <summary>What a restarted program answers.</summary>
/// <param name="Fingerprint">What came out of the run.</param>
/// <param name="Process">What it found out about itself.</param>
internal sealed record ChildAnswer(RunFingerprint Fingerprint, ProcessFacts Process);
