namespace Sim.Contracts;

/// <summary>A kind of device.</summary>
public sealed record DeviceKindPlan
{
    /// <summary>workstation, server, kiosk, domain-controller, virtual-machine, ….</summary>
    public required string Name { get; init; }

    /// <summary>Order of repair; smaller is sooner, in [0, 255].</summary>
    public required int RepairPriority { get; init; }

    /// <summary>Whether services stand on it.</summary>
    public required bool HostsServices { get; init; }

    /// <summary>Name of its online pattern.</summary>
    public required string OnlinePattern { get; init; }

    /// <summary>Name of its attendance pattern.</summary>
    public required string AttendancePattern { get; init; }

    /// <summary>Share with disk encryption.</summary>
    public required Ratio Encrypted { get; init; }

    /// <summary>Share with a wired network.</summary>
    public required Ratio Wired { get; init; }

    /// <summary>Share with out-of-band access, repaired by <see cref="OutOfBandMethod"/>.</summary>
    public required Ratio OutOfBand { get; init; }

    /// <summary>Share at which a person tries power cycles while it waits.</summary>
    public required Ratio PowerCycled { get; init; }

    /// <summary>Name of the repair method.</summary>
    public required string RepairMethod { get; init; }

    /// <summary>Name of the repair method where out-of-band access exists.</summary>
    public required string OutOfBandMethod { get; init; }
}
