using System.Diagnostics;

namespace Sim.Cli.Tests;

/// <summary>
/// kill -9 at any moment, and two writers at once: the old result or the new, and nothing else once the next run is
/// done.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int Kill = 9;
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_kill_leaves_the_old_result_or_the_new_and_the_next_run_removes_the_rest()
    {
        string file = TinyScenario.WriteTo(_place);
        SimProcess.Run(_place.Folder, "run", file).With(0);
        IReadOnlyList<string> whole = _place.Everything;
        string folder = Assert.Single(_place.Results);
        byte[] result = File.ReadAllBytes(Path.Combine(folder, "result.json"));
        int killedWhileWriting = 0;
        for (int i = 0; i < 12; i++)
        {
            using SimProcess process = SimProcess.Start(_place.Folder, "run", file);
            string scenario = Path.GetDirectoryName(folder)!;
            SpinWait.SpinUntil(() => process.HasEnded || Directory.GetDirectories(scenario, ".writing-*").Length > 0,
                TimeSpan.FromMinutes(2));
            long stamp = Stopwatch.GetTimestamp();
            SpinWait.SpinUntil(() => process.HasEnded || Stopwatch.GetElapsedTime(stamp).TotalMilliseconds > 3 * i,
                TimeSpan.FromMinutes(1));
            process.Signal(Kill);
            process.End();
            killedWhileWriting += Directory.GetFileSystemEntries(scenario, ".*").Length > 0 ? 1 : 0;

            Assert.Equal(7, Directory.GetFiles(folder).Length);
            Assert.Equal(result, File.ReadAllBytes(Path.Combine(folder, "result.json")));
        }

        Assert.True(killedWhileWriting > 0, "No kill met a writer; the test says nothing.");
        SimProcess.Run(_place.Folder, "run", file).With(0);
        Assert.Equal(whole, _place.Everything);
    }

    [Fact]
    public void Two_runs_of_one_scenario_at_once_both_end_well()
    {
        string file = TinyScenario.WriteTo(_place);
        for (int i = 0; i < 3; i++)
        {
            using SimProcess a = SimProcess.Start(_place.Folder, "run", file);
            using SimProcess b = SimProcess.Start(_place.Folder, "run", file);
            a.End().With(0);
            b.End().With(0);
        }

        Assert.Equal(7, Directory.GetFiles(Assert.Single(_place.Results)).Length);
        Assert.DoesNotContain(_place.Everything, e => e.Contains("/.", StringComparison.Ordinal));
    }
}
