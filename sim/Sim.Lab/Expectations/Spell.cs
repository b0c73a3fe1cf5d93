namespace Sim.Lab;

/// <summary>Times in reasons: as a scenario would write them, such as <c>1d12h</c>.</summary>
internal static class Spell
{
    /// <summary>A time in seconds.</summary>
    public static string Of(double seconds) =>
        SimDuration.FromMilliseconds((long)Math.Round(seconds * 1000, MidpointRounding.AwayFromZero)).ToString();
}
