namespace Sim.TestSupport;

/// <summary>A device kind of a random scenario.</summary>
internal static class RandomKind
{
    /// <summary>Names of the repair methods that kinds refer to.</summary>
    public static readonly string[] Methods = ["desk", "remote", "detach-disk"];

    public static string NameOf(int index) => "kind-" + index.ToString(CultureInfo.InvariantCulture);

    public static DeviceKindPlan Plan(Dice dice, int index, int onlinePatterns, int attendancePatterns) => new()
    {
        Name = NameOf(index),
        RepairPriority = dice.Of(0, 1, 1, 5, 255),
        HostsServices = dice.OneIn(2),
        OnlinePattern = RandomPresence.OnlineName(dice.Between(0, onlinePatterns - 1)),
        AttendancePattern = RandomPresence.AttendanceName(dice.Between(0, attendancePatterns - 1)),
        Encrypted = dice.Chance(),
        Wired = dice.Chance(),
        OutOfBand = dice.Chance(),
        PowerCycled = dice.OneIn(2) ? dice.Chance() : dice.LikelyChance(),
        RepairMethod = dice.Of(Methods),
        OutOfBandMethod = dice.Of(Methods),
    };
}
