namespace Sim.Engine;

/// <summary>What a service is doing.</summary>
internal enum ServiceStatus
{
    /// <summary>It works.</summary>
    Up = 0,

    /// <summary>Too few hosts are up.</summary>
    Down = 1,

    /// <summary>Enough hosts are up, and it starts again.</summary>
    Restarting = 2,
}
