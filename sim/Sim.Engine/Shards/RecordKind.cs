namespace Sim.Engine;

/// <summary>What a calendar record will do. Values are part of snapshots.</summary>
internal enum RecordKind : byte
{
    /// <summary>An endpoint applies the release.</summary>
    Apply = 0,

    /// <summary>The good artefact replaces the bad one.</summary>
    Clean = 1,

    /// <summary>The fault shows.</summary>
    Show = 2,

    /// <summary>A boot ends, well or not.</summary>
    Boot = 3,

    /// <summary>A waiting endpoint would heal without a technician.</summary>
    Heal = 4,

    /// <summary>A repair ends.</summary>
    RepairEnd = 5,

    /// <summary>Crews start, or more of them come to work.</summary>
    CrewWake = 6,

    /// <summary>A service has restarted.</summary>
    ServiceRestart = 7,

    /// <summary>The agent's process runs again.</summary>
    AgentBack = 8,

    /// <summary>The good artefact ends what the bad one did to an endpoint that stayed up.</summary>
    Restore = 9,
}
