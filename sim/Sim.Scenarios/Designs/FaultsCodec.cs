namespace Sim.Scenarios;

/// <summary>How faults of each class show, in the order of <see cref="FaultClasses.Names"/>.</summary>
internal sealed class FaultsCodec() : ObjectCodec<IReadOnlyList<DesignFault>>(
    "faults", "How faults of each class show, given that their trigger occurs.", Classes,
    read => [.. Classes.Select(read.Get)])
{
    private static readonly FaultShowsCodec Fault = new();

    private static readonly Field<DesignFault>[] Classes =
    [
        .. FaultClasses.Names.Select((name, i) =>
            Required(name, Fault, $"Faults of the class {name}.", faults => faults[i])),
    ];
}
