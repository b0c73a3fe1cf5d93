namespace Sim.Contracts;

/// <summary>The kinds of online habit.</summary>
public enum OnlineHabitKind
{
    /// <summary>Online all the time.</summary>
    Always,

    /// <summary>Not online during the run: absence, spare machines.</summary>
    Never,

    /// <summary>Online during a daily shift.</summary>
    Shift,
}
