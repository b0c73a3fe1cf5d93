namespace Sim.Calibration.Tests;

/// <summary>
/// The figure of docs/how-to/calibrate.md: SIM_REPEATS=100 dotnet test tests/Sim.Calibration.Tests -c Release --filter
/// PlantedCaseTests.
/// </summary>
public sealed class PlantedCaseTests(ITestOutputHelper output)
{
    private const int Usual = 16;
    private static readonly int Repeats = int.Parse(
        Environment.GetEnvironmentVariable("SIM_REPEATS") ?? $"{Usual}", CultureInfo.InvariantCulture);

    [Fact]
    public void Intervals_hold_the_truth_and_what_rows_cannot_tell_is_said_to_be_undetermined()
    {
        var store = new MemoryRunStore();
        int[] held = new int[PlantedCase.Truth.Count];
        int[] undetermined = new int[PlantedCase.Truth.Count];
        for (int repeat = 0; repeat < Repeats; repeat++)
        {
            CalibrationFit fit = PlantedCase.Fit(
                repeat, store, Environment.ProcessorCount, TestContext.Current.CancellationToken);
            for (int i = 0; i < held.Length; i++)
            {
                FittedParameter fitted = fit.Parameters[i];
                held[i] += fitted.Low > PlantedCase.Truth[i] || fitted.High < PlantedCase.Truth[i] ? 0 : 1;
                undetermined[i] += fitted.IsUndetermined ? 1 : 0;
            }
        }

        string figure = $"of {Repeats} intervals {string.Join(", ", held)} hold the truth; "
            + $"{string.Join(", ", undetermined)} are undetermined";
        output.WriteLine(figure);

        // Few repeats hold nine tenths by chance a little less often than a hundred do.
        int least = Repeats >= 100 ? Repeats * 90 / 100 : Repeats * 80 / 100;
        Assert.True(held.All(h => h >= least), figure);
        Assert.Equal([0, 0], undetermined[..2]);
        Assert.Equal(Repeats, undetermined[2]);
    }
}
