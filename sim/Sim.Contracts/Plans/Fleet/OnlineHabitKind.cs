namespace Sim.Contracts;

/// <summary>The kinds of online habit.</summary>
public enum OnlineHabitKind
{
    /// <summary>Online all the time.</summary>
    [JsonStringEnumMemberName("always")]
    Always,

    /// <summary>Not online during the run: absence, spare machines.</summary>
    [JsonStringEnumMemberName("never")]
    Never,

    /// <summary>Online during a daily shift.</summary>
    [JsonStringEnumMemberName("shift")]
    Shift,
}
