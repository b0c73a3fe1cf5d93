using System.Runtime.InteropServices;

namespace Sim.Engine;

/// <summary>The crew of one organisation.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct CrewState
{
    /// <summary>When its crews start, ms; <see cref="Unset"/> before the first ticket.</summary>
    public long Start;

    /// <summary>
    /// Time from the first waiting machine with somebody at it to the start, where its own people find the repair;
    /// otherwise <see cref="Never"/>.
    /// </summary>
    public long Finding;

    /// <summary>The next moment at which more technicians come to work, if one is filed; 0 otherwise.</summary>
    public long NextWake;

    /// <summary>When the shift ends in which somebody last looked for work; 0 before that.</summary>
    public long ShiftEnds;

    /// <summary>Technicians on duty in that shift.</summary>
    public long OnDuty;

    /// <summary>Repairs that are running.</summary>
    public int Running;

    /// <summary>Tickets that nobody has claimed.</summary>
    public int Waiting;

    /// <summary>Nobody there finds the repair.</summary>
    public const long Never = long.MaxValue;

    /// <summary>No ticket yet.</summary>
    public const long Unset = -1;
}
