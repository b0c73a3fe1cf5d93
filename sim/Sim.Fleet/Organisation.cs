namespace Sim.Fleet;

/// <summary>An organisation with the attributes drawn for itself; its endpoints stay functions of keys.</summary>
public sealed class Organisation
{
    /// <summary>Hash of the stable name; the key of all its draws.</summary>
    public required ulong Key { get; init; }

    /// <summary>Index into <see cref="FleetPlan.Groups"/>.</summary>
    public required int Group { get; init; }

    /// <summary>Size rank inside the group; 0 is the largest.</summary>
    public required int Index { get; init; }

    /// <summary>Number of endpoints.</summary>
    public required int Size { get; init; }

    /// <summary>Index into <see cref="FleetPlan.Sectors"/>.</summary>
    public required int Sector { get; init; }

    /// <summary>Index into <see cref="FleetPlan.Countries"/>: the home country.</summary>
    public required int Country { get; init; }

    /// <summary>Share of endpoints that run the sensor, as a 32-bit threshold; 0 for none.</summary>
    public required ulong Coverage { get; init; }

    /// <summary>The same for kinds that host services.</summary>
    public required ulong ServerCoverage { get; init; }

    /// <summary>Whether any of its endpoints runs the sensor.</summary>
    public bool HasSensor => Coverage > 0 || ServerCoverage > 0;

    /// <summary>The coverage of a kind of device.</summary>
    public ulong CoverageOf(DeviceKindPlan kind) => kind.HostsServices ? ServerCoverage : Coverage;

    /// <summary>Sensor version of its policy.</summary>
    public required SensorVersion Version { get; init; }

    /// <summary>What the user listed of it, or null.</summary>
    public ListedOrganisation? Listed { get; init; }
}
