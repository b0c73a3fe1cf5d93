namespace Sim.Engine;

/// <summary>Kinds of an organisation's events, in their order at one millisecond.</summary>
internal enum EventOrder
{
    /// <summary>An endpoint is up again, at a boot or while waiting.</summary>
    Heal = 0,

    /// <summary>A repair ends.</summary>
    RepairEnd = 1,

    /// <summary>A service host crashed.</summary>
    HostDown = 2,

    /// <summary>An endpoint begins to wait.</summary>
    Waiting = 3,

    /// <summary>Crews start, or more of them come to work.</summary>
    CrewWake = 4,

    /// <summary>A service has restarted.</summary>
    ServiceRestart = 5,
}
