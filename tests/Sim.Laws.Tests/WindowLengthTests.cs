namespace Sim.Laws.Tests;

/// <summary>Window length is part of a scenario, and must matter little: decisions wait for a window's end.</summary>
public sealed class WindowLengthTests
{
    private const double Tolerance = 0.005;

    [Fact]
    public void Totals_of_july_2024_with_windows_of_10_s_and_of_60_s_agree_within_half_a_percent()
    {
        RunTotals ten = Totals("10s");
        RunTotals sixty = Totals("60s");

        Assert.True(sixty.Crashed > 10_000, "too few crashes to compare");
        Agree("exposed", ten.Exposed, sixty.Exposed);
        Agree("crashed", ten.Crashed, sixty.Crashed);
        Agree("peakDown", ten.PeakDown, sixty.PeakDown);
        Agree("downHours", ten.DownHours, sixty.DownHours);
        Agree("expectedUseDownHours", ten.ExpectedUseDownHours, sixty.ExpectedUseDownHours);
        Agree("manualRepairs", ten.ManualRepairs, sixty.ManualRepairs);
        Agree("selfHealed", ten.SelfHealed, sixty.SelfHealed);
        Agree("cloudHealed", ten.CloudHealed, sixty.CloudHealed);
        Agree("cleaned", ten.Cleaned, sixty.Cleaned);
        Agree("stillDown", ten.StillDown, sixty.StillDown);
    }

    private static RunTotals Totals(string window)
    {
        var request = new RunRequest
        {
            Scenario = "july-2024", Seed = 1, Scale = "1%", Sets = [$"window={window}"], OutRoot = null,
        };
        RunReport report = Repository.Lab.Run(
            request, _ => SilentObserver.Instance, TestContext.Current.CancellationToken);
        return report.Result.RawTotals;
    }

    private static void Agree(string name, double ten, double sixty)
    {
        bool agree = Math.Abs(ten - sixty) <= Tolerance * Math.Max(Math.Abs(ten), Math.Abs(sixty));
        Assert.True(agree, string.Create(CultureInfo.InvariantCulture,
            $"rawTotals.{name}: {ten:R} with windows of 10 s, {sixty:R} with 60 s")
            + "\nrepeat: sim run july-2024 --seed 1 --scale 1% --set window=10s");
    }
}
