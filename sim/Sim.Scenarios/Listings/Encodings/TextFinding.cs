namespace Sim.Scenarios;

/// <summary>What the bytes of a whole file say about its text.</summary>
/// <param name="Form">How it is written; only where there is no problem it can be read so to the end.</param>
/// <param name="At">Where the problem is, in bytes from the beginning.</param>
/// <param name="Problem">Why the file cannot be read as text, or null.</param>
/// <param name="Suggestion">What to do about it, or null.</param>
internal sealed record TextFinding(Encoding Form, long At = 0, string? Problem = null, string? Suggestion = null);
