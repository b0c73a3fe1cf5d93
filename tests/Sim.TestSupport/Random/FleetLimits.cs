namespace Sim.TestSupport;

/// <summary>How many of what a random fleet has at most.</summary>
/// <param name="Kinds">Device kinds.</param>
/// <param name="Sectors">Sectors.</param>
/// <param name="OnlinePatterns">Online patterns.</param>
/// <param name="Habits">Habits of a pattern.</param>
/// <param name="AttendancePatterns">Attendance patterns.</param>
/// <param name="Countries">Countries.</param>
/// <param name="Zones">Zones of a country.</param>
/// <param name="Groups">Groups of organisations.</param>
/// <param name="Versions">Version policies of a group.</param>
internal sealed record FleetLimits(
    int Kinds, int Sectors, int OnlinePatterns, int Habits, int AttendancePatterns, int Countries, int Zones,
    int Groups, int Versions)
{
    /// <summary>A fleet that fits on a page.</summary>
    public static FleetLimits Usual { get; } = new(5, 3, 4, 4, 3, 4, 3, 3, 3);

    /// <summary>What the schema allows; of countries fewer, for they cost more than they tell.</summary>
    public static FleetLimits Schema { get; } = new(16, 64, 64, 8, 64, 40, 16, 64, 64);

    /// <summary>How many of something: as often few as many.</summary>
    public int Count(Dice dice, int most) =>
        this == Usual ? dice.Between(1, most) : (int)Math.Min(most, dice.Spread(1, most + 1));
}
