namespace Sim.Models.Tests;

public sealed class MatrixAgreementTests
{
    private static readonly uint Endpoints = (uint)Repetitions.Of(100_000);

    public static TheoryData<string> Names => [.. Shipped.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Executed_containment_gives_every_cell_of_the_matrix_within_sampling_error(string design)
    {
        foreach (string fault in FaultClasses.Names)
        {
            int[] counts = Trial.Count(Trial.Answer(design, fault), Endpoints, Mix.OfName(fault));
            foreach (Outcome outcome in Enum.GetValues<Outcome>())
            {
                double want = Shipped.Design(design).FindFault(fault).Expected[(int)outcome].ToDouble();
                double got = (double)counts[(int)outcome] / Endpoints;
                Assert.True(Math.Abs(got - want) <= Tolerance(want),
                    $"{design}, {fault}, {outcome}: want {want}, got {got}, seed 20240719. "
                    + $"Repeat: dotnet test tests/Sim.Models.Tests --filter {nameof(MatrixAgreementTests)}");
            }
        }
    }

    [Fact]
    public void Every_design_says_what_is_expected_of_each_of_the_ten_faults()
    {
        Assert.True(Shipped.Designs.Count >= 19, $"{Shipped.Designs.Count} designs");
        Assert.All(Shipped.Designs,
            d => Assert.Equal(10, d.Faults.Count(f => f.Expected.Count == OutcomeTraits.All.Count)));
    }

    [Fact]
    public void An_unknown_fault_is_the_mixture_of_all_classes_by_their_priors()
    {
        foreach (string design in Shipped.Names)
        {
            int[] counts = Trial.Count(Trial.Answer(design, FaultClasses.Unknown), Endpoints);
            foreach (Outcome outcome in Enum.GetValues<Outcome>())
            {
                double want = FaultClasses.All.Sum(c => c.Prior.ToDouble()
                    * Shipped.Design(design).FindFault(c.Name).Expected[(int)outcome].ToDouble());
                double got = (double)counts[(int)outcome] / Endpoints;
                Assert.True(Math.Abs(got - want) <= Tolerance(want),
                    $"{design}, unknown, {outcome}: want {want}, got {got}");
            }
        }
    }

    // Four and a half standard errors over 3,610 cells; shares of branches are rounded to six digits.
    private static double Tolerance(double share) => (4.5 * Math.Sqrt(share * (1 - share) / Endpoints)) + 5e-6;
}
