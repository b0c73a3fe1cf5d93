namespace Sim.Engine;

/// <summary>
/// The 32 bits that an endpoint carries from record to record: segment (10), habit (3), boot (6), cloud (1), try (12).
/// Until it waits, the try's bits hold the outcome (4) and the boot that succeeds (6).
/// </summary>
internal readonly record struct EndpointState(uint Bits)
{
    /// <summary>Largest try that fits; later ones count as this.</summary>
    public const int MaxTry = 4095;

    /// <summary>Boot number that marks an endpoint which waits in its recovery screen.</summary>
    public const int Ticketed = 63;

    /// <summary>Boot number that marks a machine that hangs until somebody resets it.</summary>
    public const int Hung = 62;

    public int Segment => (int)(Bits & 0x3FF);

    public int Habit => (int)((Bits >> 10) & 7);

    public int Boot => (int)((Bits >> 13) & 0x3F);

    public bool Cloud => ((Bits >> 19) & 1) != 0;

    public Outcome Outcome => (Outcome)((Bits >> 20) & 0xF);

    public int UpAtBoot => (int)((Bits >> 24) & 0x3F);

    public bool IsTicket => Boot >= Hung;

    public int Try => (int)(Bits >> 20);

    public static EndpointState Of(int segment, int habit) => new((uint)segment | ((uint)habit << 10));

    public EndpointState WithBoot(int boot) => new((Bits & ~(0x3Fu << 13)) | ((uint)boot << 13));

    public EndpointState WithCourse(in FaultCourse course) =>
        new((Bits & 0x7FFFF) | ((uint)course.Outcome << 20) | ((uint)course.UpAtBoot << 24));

    public EndpointState WithHeal(bool cloud, long attempt) =>
        new((Bits & 0x7FFFF) | (cloud ? 1u << 19 : 0) | ((uint)Math.Min(attempt, MaxTry) << 20));
}
