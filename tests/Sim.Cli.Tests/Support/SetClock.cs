namespace Sim.Cli.Tests;

/// <summary>A clock that stands where a test puts it.</summary>
internal sealed class SetClock : TimeProvider
{
    private long _milliseconds;

    public override long TimestampFrequency => 1000;

    public override long GetTimestamp() => _milliseconds;

    /// <summary>Puts it on.</summary>
    public void Pass(double seconds) => _milliseconds += (long)(seconds * 1000);
}
