namespace Sim.Cli;

/// <summary>A standard channel takes no more text.</summary>
/// <param name="Code">How a call ends that had more to say there.</param>
/// <param name="Sentence">Why, without a full stop.</param>
internal sealed record Loss(ExitCode Code, string Sentence);
