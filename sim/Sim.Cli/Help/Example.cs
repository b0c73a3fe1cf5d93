namespace Sim.Cli;

/// <summary>A command to copy.</summary>
/// <param name="Command">The command line.</param>
/// <param name="Does">What it does, without a capital and a full stop.</param>
internal sealed record Example(string Command, string Does);
