namespace Sim.Contracts;

/// <summary>
/// A design of a driver or agent. It answers once per artefact and fault, with a program that the engine interprets
/// for every endpoint.
/// </summary>
public interface IDesign
{
    /// <summary>Stable name, as written in scenarios.</summary>
    string Name { get; }

    /// <summary>What happens on an endpoint of this design that applies the update.</summary>
    OutcomeProgram Answer(in FaultContext context);
}
