namespace Sim.Engine;

/// <summary>
/// What a record will do. Those up to <see cref="ServiceRestart"/> reach the whole organisation, and their values are
/// their order at one millisecond (<c>model.md</c> §9); the others touch one endpoint alone, in any order. Values are
/// part of snapshots.
/// </summary>
internal enum RecordKind : byte
{
    /// <summary>An endpoint is up again, at a boot or while waiting.</summary>
    Heal = 0,

    /// <summary>A repair ends.</summary>
    RepairEnd = 1,

    /// <summary>A service host went down.</summary>
    HostDown = 2,

    /// <summary>An endpoint begins to wait.</summary>
    Waiting = 3,

    /// <summary>Crews start, or more of them come to work.</summary>
    CrewWake = 4,

    /// <summary>A service has restarted.</summary>
    ServiceRestart = 5,

    /// <summary>An endpoint applies the release.</summary>
    Apply = 6,

    /// <summary>The good artefact replaces the bad one before the fault has shown.</summary>
    Clean = 7,

    /// <summary>The fault shows.</summary>
    Show = 8,

    /// <summary>A boot ends, well or not.</summary>
    Boot = 9,

    /// <summary>What the fault did to an endpoint that stayed up is over.</summary>
    Pass = 10,
}
