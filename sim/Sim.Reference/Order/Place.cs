namespace Sim.Reference;

/// <summary>Who goes first at one millisecond inside an organisation (model §9).</summary>
internal enum Place
{
    /// <summary>A heal at a boot or while waiting.</summary>
    Heal = 0,

    /// <summary>A repair by hand ends.</summary>
    RepairEnd = 1,

    /// <summary>A crash.</summary>
    Crash = 2,

    /// <summary>An endpoint comes to its recovery screen.</summary>
    Waiting = 3,

    /// <summary>The active crew changes, or the technicians start.</summary>
    Crew = 4,

    /// <summary>A service has restarted.</summary>
    ServiceRestart = 5,

    /// <summary>
    /// Something that is only noted and changes nothing else: an application, a failed boot, the release.
    /// </summary>
    Note = 6,
}
