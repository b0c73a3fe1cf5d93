namespace Sim.Contracts;

/// <summary>
/// A design of a driver or agent. It answers once per artefact and fault, with a program that the engine interprets
/// for every endpoint.
/// </summary>
public interface IDesign
{
    /// <summary>Stable name, as written in scenarios.</summary>
    string Name { get; }

    /// <summary>One line for headings, such as <c>Kernel driver with in-kernel content interpreter</c>.</summary>
    string Title { get; }

    /// <summary>What contains faults in it.</summary>
    Containment Containment { get; }

    /// <summary>What it costs and gives apart from faults.</summary>
    DesignTraits Traits { get; }

    /// <summary>Every number of it, with basis and source.</summary>
    IReadOnlyList<Assumption> Facts { get; }

    /// <summary>What happens on an endpoint of this design that applies the update.</summary>
    OutcomeProgram Answer(in FaultContext context);
}
