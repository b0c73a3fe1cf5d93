using System.Diagnostics;

namespace Sim.Cli.Tests;

/// <summary>Ctrl-C and SIGTERM, at any moment: 130, one sentence, nothing left behind.</summary>
public sealed class InterruptTests : IDisposable
{
    private const string Sentence = "sim: interrupted; nothing was written";

    /// <summary>A run of some seconds; what it measures does not matter.</summary>
    private static readonly string[] LongRun = ["run", "july-2024", "--scale", "0.05", "--host", "sequential",
        "--threads", "1"];

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData(0.15)]
    [InlineData(0.22)]
    [InlineData(0.30)]
    [InlineData(0.37)]
    [InlineData(0.45)]
    [InlineData(0.52)]
    [InlineData(0.60)]
    [InlineData(0.70)]
    [InlineData(0.80)]
    public void Ctrl_C_at_a_moment_of_the_run_leaves_nothing(double fraction)
    {
        AssertInterrupted(InterruptAt(fraction, SimProcess.Interrupt, LongRun));
    }

    [Fact]
    public void Ctrl_C_while_the_program_starts_leaves_nothing()
    {
        using SimProcess process = SimProcess.Start(_place.Folder, LongRun);
        process.Signal(SimProcess.Interrupt);
        Ended ended = process.End();

        // So early the signal may meet the runtime before any line of the program, which then has no say.
        ended.With(130);
        Assert.True(ended.Error.Length == 0 || ended.Error.TrimEnd().EndsWith(Sentence, StringComparison.Ordinal),
            ended.ToString());
        Assert.Empty(_place.Everything);
    }

    [Fact]
    public void Ctrl_C_while_the_folder_is_written_leaves_nothing()
    {
        using SimProcess process = SimProcess.Start(_place.Folder, LongRun);
        string root = _place.PathOf("out/july-2024");
        SpinUntil(process, () => Directory.Exists(root) && Directory.GetDirectories(root, ".writing-*").Length > 0);
        process.Signal(SimProcess.Interrupt);

        AssertInterrupted(process.End());
    }

    [Theory]
    [InlineData(SimProcess.Interrupt)]
    [InlineData(SimProcess.Terminate)]
    public void A_second_signal_while_the_folder_is_written_still_leaves_nothing(int signal)
    {
        using SimProcess process = SimProcess.Start(_place.Folder, LongRun);
        string root = _place.PathOf("out/july-2024");
        SpinUntil(process, () => Directory.Exists(root) && Directory.GetDirectories(root, ".writing-*").Length > 0);
        process.Signal(signal);
        process.Signal(signal);
        Ended ended = process.End().With(130);

        Assert.True(_place.Everything.All(e => e is "out" or "out/july-2024"),
            $"{ended}\n{string.Join('\n', _place.Everything)}");
    }

    [Fact]
    public void SIGTERM_is_the_same_as_Ctrl_C()
    {
        AssertInterrupted(InterruptAt(0.5, SimProcess.Terminate, LongRun));
    }

    [Fact]
    public void Verify_stops_as_well()
    {
        AssertInterrupted(InterruptAt(0.8, SimProcess.Interrupt, ["verify", "july-2024", "--scale", "0.05"]));
    }

    /// <summary>
    /// Starts the program, signals it after a part of the time that a whole run takes, and waits for its end.
    /// </summary>
    private Ended InterruptAt(double fraction, int signal, string[] line)
    {
        // The machine may be faster the second time: a run that was done before the signal was sent says nothing.
        for (double part = fraction; ; part *= 0.6)
        {
            using SimProcess process = SimProcess.Start(_place.Folder, line);
            WaitUntil(process, Stopwatch.GetTimestamp(), FullRun.Value * part);
            bool isLate = process.HasEnded || _place.Results.Count > 0;
            process.Signal(signal);
            Ended ended = process.End();
            if (!isLate)
                return ended;

            _place.Results.ToList().ForEach(r => Directory.Delete(r, recursive: true));
            Assert.True(part > 0.01, $"The run ends before a signal can reach it.\n{ended}");
        }
    }

    private void AssertInterrupted(Ended ended)
    {
        ended.With(130);
        string[] complaints = [.. ended.Error.Split('\n').Where(l => l.StartsWith("sim: ", StringComparison.Ordinal))];
        Assert.True(complaints is [Sentence], ended.ToString());

        // The empty folder of the scenario may stay: it is neither a result nor half of one.
        Assert.True(
            _place.Everything.All(e => e is "out" or "out/july-2024"),
            $"{ended}\n{string.Join('\n', _place.Everything)}");
    }

    private static void WaitUntil(SimProcess process, long start, TimeSpan after) =>
        SpinUntil(process, () => Stopwatch.GetElapsedTime(start) >= after);

    private static void SpinUntil(SimProcess process, Func<bool> condition) =>
        SpinWait.SpinUntil(() => process.HasEnded || condition(), TimeSpan.FromMinutes(4));

    /// <summary>How long the run takes on this machine when nobody stops it.</summary>
    private static readonly Lazy<TimeSpan> FullRun = new(() =>
    {
        using var place = new Workplace();
        long start = Stopwatch.GetTimestamp();
        SimProcess.Run(place.Folder, LongRun).Finished();
        return Stopwatch.GetElapsedTime(start);
    });
}
