using Sim.TestSupport;

namespace Sim.Models.Tests;

public sealed class MatrixAgreementTests
{
    private static readonly uint Endpoints = (uint)MutationRun.Few(100_000);

    public static TheoryData<string> Names => [.. DesignCatalogue.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Executed_containment_gives_every_cell_of_the_matrix_within_sampling_error(string design)
    {
        foreach (MatrixRow row in DesignData.Matrix.Where(r => r.Design == design))
        {
            int[] counts = Trial.Count(Trial.Answer(design, row.Fault), Endpoints, Mix.OfName(row.Fault));
            foreach (Outcome outcome in Enum.GetValues<Outcome>())
            {
                double want = row.Of(outcome).ToDouble();
                double got = (double)counts[(int)outcome] / Endpoints;
                Assert.True(Math.Abs(got - want) <= Tolerance(want),
                    $"{design}, {row.Fault}, {outcome}: want {want}, got {got}, seed 20240719. "
                    + $"Repeat: dotnet test tests/Sim.Models.Tests --filter {nameof(MatrixAgreementTests)}");
            }
        }
    }

    [Fact]
    public void The_matrix_has_nineteen_designs_and_ten_faults() =>
        Assert.Equal((19, 190), (DesignCatalogue.Names.Count, DesignData.Matrix.Count));

    [Fact]
    public void An_unknown_fault_is_the_mixture_of_all_classes_by_their_priors()
    {
        foreach (string design in DesignCatalogue.Names)
        {
            int[] counts = Trial.Count(Trial.Answer(design, FaultClassNames.Unknown), Endpoints);
            foreach (Outcome outcome in Enum.GetValues<Outcome>())
            {
                double want = FaultClasses.All.Sum(c => c.Prior.ToDouble()
                    * DesignData.Matrix.Single(r => r.Design == design && r.Fault == c.Name).Of(outcome).ToDouble());
                double got = (double)counts[(int)outcome] / Endpoints;
                Assert.True(Math.Abs(got - want) <= Tolerance(want), $"{design}, unknown, {outcome}: want {want}, got {got}");
            }
        }
    }

    // Four and a half standard errors over 3,610 cells; shares of branches are rounded to six digits.
    private static double Tolerance(double share) => (4.5 * Math.Sqrt(share * (1 - share) / Endpoints)) + 5e-6;
}
