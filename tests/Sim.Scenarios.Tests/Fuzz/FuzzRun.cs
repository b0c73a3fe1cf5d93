using System.Diagnostics;

namespace Sim.Scenarios.Tests;

/// <summary>Reads mutants one after the other and can be watched while it does.</summary>
internal sealed class FuzzRun(IReadOnlyList<int> numbers)
{
    private long _started = Stopwatch.GetTimestamp();
    private int _current;

    /// <summary>The mutation that is being read.</summary>
    public int Current => Volatile.Read(ref _current);

    /// <summary>For how long it has been read.</summary>
    public TimeSpan OfCurrent => Stopwatch.GetElapsedTime(Volatile.Read(ref _started));

    /// <summary>Mutations read.</summary>
    public int Done { get; private set; }

    /// <summary>The longest time that one took.</summary>
    public TimeSpan Slowest { get; private set; }

    /// <summary>The first mutation that gave an exception, or null.</summary>
    public FuzzFailure? Execute()
    {
        foreach (int number in numbers)
        {
            FuzzCase one = FuzzCase.Of(number);
            Volatile.Write(ref _current, number);
            Volatile.Write(ref _started, Stopwatch.GetTimestamp());
            if (Record.Exception(() => one.Read()) is { } thrown)
                return new FuzzFailure(number, thrown);

            Slowest = OfCurrent > Slowest ? OfCurrent : Slowest;
            Done++;
        }

        return null;
    }
}
