namespace Sim.Models.Tests;

/// <summary>
/// The arithmetic of the designs' files: their ways, contained as the design contains them, come to the shares that
/// stand beside them. That says that the ways were computed without a mistake, and nothing of the mechanisms or the
/// world.
/// </summary>
public sealed class MatrixAgreementTests
{
    private static readonly uint Endpoints = (uint)Repetitions.Of(100_000);

    public static TheoryData<string> Names => [.. Shipped.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_ways_of_a_file_come_to_what_stands_beside_them(string design)
    {
        foreach (string fault in FaultClasses.Names)
        {
            double[] odds = FaultOdds.Of(Trial.Answer(design, fault), Trial.FailedBoots);
            foreach (Outcome outcome in Enum.GetValues<Outcome>())
            {
                // Shares of ways are rounded to six digits.
                double want = Shipped.Design(design).FindFault(fault).Expected[(int)outcome].ToDouble();
                Assert.True(Math.Abs(odds[(int)outcome] - want) <= 5e-6,
                    $"{design}, {fault}, {outcome}: the ways come to {odds[(int)outcome]}, {want} is expected");
            }
        }
    }

    // The ways of this one are those of the kernel driver, and its outcomes follow from its late start.
    [Theory]
    [MemberData(nameof(Names))]
    public void A_share_is_computed_backwards_where_a_mechanism_moves_it_and_judged_where_none_does(string design)
    {
        foreach (string fault in FaultClasses.Names)
        {
            IReadOnlyList<CellKind> kinds = CellKinds.Of(Shipped.Design(design), fault);
            ILookup<string, Basis> bases = Evidence(design, fault).Shares.ToLookup(s => s.Outcome, s => s.Basis);
            foreach (Outcome outcome in Enum.GetValues<Outcome>().Where(o => bases.Contains(o.Word())))
            {
                bool executed = kinds[(int)outcome] == CellKind.Executed && design != "virtualising-minifilter";
                Assert.True(executed == bases[outcome.Word()].Contains(Basis.Inverted),
                    $"{design}, {fault}, {outcome} is {kinds[(int)outcome]}, and its ways are "
                        + string.Join(", ", bases[outcome.Word()]));
            }
        }
    }

    [Fact]
    public void Every_design_says_what_is_expected_of_each_of_the_ten_faults_and_why()
    {
        Assert.True(Shipped.Designs.Count >= 19, $"{Shipped.Designs.Count} designs");
        Assert.All(Shipped.Designs,
            d => Assert.Equal(10, d.Faults.Count(f => f.Expected.Count == OutcomeTraits.All.Count)));
        Assert.All(Shipped.Designs.SelectMany(d => d.Faults), f =>
        {
            Assert.Matches("^[A-Z].{10,}\\.$", f.Mechanism!.Value);
            Assert.Matches("\\.$", f.Mechanism.Source);
            Assert.Equal(f.Shows.Count, f.Shares.Count);
        });
    }

    [Fact]
    public void No_share_claims_more_than_a_judgement() => Assert.All(
        Shipped.Designs.SelectMany(d => d.Faults).SelectMany(f => f.Shares),
        share => Assert.True(share.Basis is Basis.Assumed or Basis.Inverted, $"{share.Path} is {share.Basis}"));

    [Fact]
    public void An_unknown_fault_is_the_mixture_of_all_classes_by_their_priors()
    {
        foreach (string design in Shipped.Names)
        {
            int[] counts = Trial.Count(Trial.Answer(design, FaultClasses.Unknown), Endpoints);
            foreach (Outcome outcome in Enum.GetValues<Outcome>())
            {
                double want = FaultClasses.All.Sum(c => c.Prior.ToDouble()
                    * FaultOdds.Of(Trial.Answer(design, c.Name), Trial.FailedBoots)[(int)outcome]);
                double got = (double)counts[(int)outcome] / Endpoints;
                Assert.True(Math.Abs(got - want) <= Tolerance(want),
                    $"{design}, unknown, {outcome}: want {want}, got {got}");
            }
        }
    }

    private static CellEvidence Evidence(string design, string fault) =>
        FleetDesign.Of(Trial.Plan(design, Trial.Update(fault)))[0].Evidence!;

    // Four and a half standard errors; shares of branches are rounded to six digits.
    private static double Tolerance(double share) => (4.5 * Math.Sqrt(share * (1 - share) / Endpoints)) + 5e-6;
}
