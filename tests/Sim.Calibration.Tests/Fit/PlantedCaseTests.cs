using System.Diagnostics;

namespace Sim.Calibration.Tests;

public sealed class PlantedCaseTests(ITestOutputHelper output)
{
    [Fact]
    public void Explore()
    {
        int repeats = int.Parse(Environment.GetEnvironmentVariable("SIM_REPEATS") ?? "3", CultureInfo.InvariantCulture);
        var store = new FolderRunStore("/tmp/cal-store");
        int[] held = new int[3];
        int[] undetermined = new int[3];
        for (int r = int.Parse(Environment.GetEnvironmentVariable("SIM_FROM") ?? "0"); r < repeats; r++)
        {
            long t = Stopwatch.GetTimestamp();
            CalibrationFit fit = PlantedCase.Fit(r, store, 2);
            for (int i = 0; i < 3; i++)
            {
                FittedParameter p = fit.Parameters[i];
                held[i] += !(p.Low > PlantedCase.Truth[i]) && !(p.High < PlantedCase.Truth[i]) ? 1 : 0;
                undetermined[i] += p.IsUndetermined ? 1 : 0;
            }
            output.WriteLine($"{r} {string.Join("  ", fit.Parameters.Select(p => $"{p.Parameter.Name} {p.Value} [{p.Low} {p.High}]"))} chi {fit.Before:0.0} {fit.After:0.0} gap {fit.Effort} {Stopwatch.GetElapsedTime(t).TotalSeconds:0.0}s");
        }
        output.WriteLine(string.Join(" ", held) + " / " + string.Join(" ", undetermined));
        Assert.Fail("look");
    }
}
