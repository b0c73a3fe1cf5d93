namespace Sim.Contracts;

/// <summary>A class of faults.</summary>
/// <param name="Name">Name in scenarios.</param>
/// <param name="Title">Heading.</param>
/// <param name="Prior">How often a faulty update of unknown class is of this one.</param>
public sealed record FaultClass(string Name, string Title, Ratio Prior);
