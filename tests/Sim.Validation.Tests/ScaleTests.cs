namespace Sim.Validation.Tests;

/// <summary>A hundredth of the organisations, scaled up, stands for all of them on average.</summary>
public sealed class ScaleTests
{
    private const string Late = "stillDown";

    // Means over the same twenty seeds, each with a fleet of its own, so that it is the thinning that is judged. A
    // hundredth holds a handful of the organisations that are not done after two weeks: there the error of the mean of
    // twenty hundredths is more than a tenth.
    private static readonly (string Name, Func<RunTotals, double> Read)[] Totals =
    [
        ("exposed", t => t.Exposed),
        ("crashed", t => t.Crashed),
        ("peakDown", t => t.PeakDown),
        ("downHours", t => t.DownHours),
        ("expectedUseDownHours", t => t.ExpectedUseDownHours),
        ("manualRepairs", t => t.ManualRepairs),
        ("selfHealed", t => t.SelfHealed),
        ("cloudHealed", t => t.CloudHealed),
        (Late, t => t.StillDown),
    ];

    private static readonly Lazy<IReadOnlyList<SimResult>> Hundredth =
        new(() => Replications.Run("july-2024", Replications.Seeds(1), "0.01", true));

    public static TheoryData<string> Names => [.. Totals.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_mean_of_twenty_hundredths_is_within_its_error_or_ten_percent_of_the_full_run(string name)
    {
        Func<RunTotals, double> read = Totals.Single(t => t.Name == name).Read;
        double full = Replications.July.Value.Average(r => read(r.Totals));
        double[] hundredths = [.. Hundredth.Value.Select(r => read(r.Totals))];
        double hundredth = hundredths.Average();
        double error = Math.Sqrt(hundredths.Sum(h => (h - hundredth) * (h - hundredth))
            / (hundredths.Length * (hundredths.Length - 1)));

        Assert.True(Math.Abs(hundredth - full) <= (name == Late ? Math.Max(.10 * full, 3 * error) : .10 * full),
            $"{name}: {hundredth} against {full}, {(hundredth / full) - 1:P1}; sim run july-2024 --scale 0.01 "
                + "--seed S --fleet-seed S");
    }
}
