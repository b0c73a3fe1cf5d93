namespace Sim.Lab;

/// <summary>Hosts by the names that options and manifests use.</summary>
public static class HostNames
{
    /// <summary>The name of a host.</summary>
    public static string Of(HostKind kind) => kind switch
    {
        HostKind.Actors => "actors",
        HostKind.Reference => "reference",
        _ => "sequential",
    };
}
