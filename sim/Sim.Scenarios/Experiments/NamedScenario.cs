namespace Sim.Scenarios;

/// <summary>The scenario that an experiment names.</summary>
/// <param name="Text">Its file; null where there is none of that name.</param>
/// <param name="Nearest">A name that was probably meant, or null.</param>
public sealed record NamedScenario(SourceText? Text, string? Nearest);
