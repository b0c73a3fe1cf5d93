using System.Diagnostics;
using System.Globalization;

namespace Sim.Lab;

/// <summary>
/// Makes the measurements of a table, one process each, the rows in turn so that a slow minute hits them all.
/// </summary>
internal sealed class BenchRunner(SelfCommand self, int repeats, Action<string> started, CancellationToken cancellation)
{
    public BenchTable Run(string name, RunRequest run)
    {
        IReadOnlyList<BenchCase> rows = BenchPlan.Rows(name, run);
        List<BenchSample>[] samples = [.. rows.Select(_ => new List<BenchSample>())];
        for (int repeat = 0; repeat < repeats; repeat++)
        {
            for (int i = 0; i < rows.Count; i++)
            {
                started(
                    string.Create(CultureInfo.InvariantCulture, $"{name}: {rows[i].Name}, {repeat + 1} of {repeats}"));
                samples[i].Add(Measure(rows[i].Probe));
            }
        }

        return new BenchTable(
            $"{name}: {run.Scenario}", name == "full",
            [.. rows.Select((r, i) => new BenchRow(r.Name, samples[i]))]);
    }

    private BenchSample Measure(BenchProbe probe)
    {
        long start = Stopwatch.GetTimestamp();
        string output = SelfProcess.Run(self, BenchChild.Arguments(probe), [], "a measurement", cancellation);
        return BenchChild.Parse(output, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }
}
