namespace Sim.Contracts;

/// <summary>
/// A design of a driver or agent, as its file and the scenario say it: data that a run takes from its plan.
/// </summary>
public sealed record DesignSpec
{
    /// <summary>How a scenario refers to it: its name, or the path of a file beside the scenario.</summary>
    public required string Reference { get; init; }

    /// <summary>Stable name.</summary>
    public required string Name { get; init; }

    /// <summary>One line for headings, such as <c>Kernel driver with in-kernel content interpreter</c>.</summary>
    public required string Title { get; init; }

    /// <summary>Where its code runs.</summary>
    public required DesignFamily Family { get; init; }

    /// <summary>What it does beyond its data.</summary>
    public DesignBehaviour Behaviour { get; init; }

    /// <summary>What contains a fault in it, in a few words.</summary>
    public required string Contains { get; init; }

    /// <summary>What contains faults in it.</summary>
    public required Containment Containment { get; init; }

    /// <summary>What it costs and gives apart from faults.</summary>
    public required DesignTraits Traits { get; init; }

    /// <summary>How faults show: for each class of <see cref="FaultClasses.All"/>, in their order.</summary>
    public required IReadOnlyList<DesignFault> Faults { get; init; }

    /// <summary>Every number of containment and traits, with basis and source.</summary>
    public IReadOnlyList<Assumption> Facts { get; init; } = [];

    /// <summary>What the scenario changes in the file: dotted paths within the design, and values as written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Changes { get; init; } = [];

    /// <summary>SHA-256 of a file of the user, 64 hex digits; empty for a design that the library has.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>How faults of a class show.</summary>
    /// <exception cref="ArgumentException">There is no such class; the message lists the names.</exception>
    public DesignFault FindFault(string name) => Faults[FaultClasses.IndexOf(name)];
}
