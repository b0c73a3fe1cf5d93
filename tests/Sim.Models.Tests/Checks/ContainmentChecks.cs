namespace Sim.Models.Tests;

/// <summary>
/// For each design and class of faults that a mechanism has a part in: with the mechanisms, without each of them and
/// without all, endpoints come to the outcomes of the closed form.
/// </summary>
internal static class ContainmentChecks
{
    private static readonly uint Endpoints = (uint)Repetitions.Of(20_000);

    /// <summary>All of them.</summary>
    public static IEnumerable<DesignCheck> All =>
        from design in Shipped.Designs
        from fault in FaultClasses.Names
        let settings = Settings(design, fault)
        where settings.Count > 1
        select new DesignCheck($"{design.Name}, {fault}: what contains it", walk => Hold(walk, settings));

    // The design as it is first, then what changes anything.
    private static List<(string Name, OutcomeProgram Program)> Settings(DesignSpec design, string fault)
    {
        Mechanism[] all = Enum.GetValues<Mechanism>();
        OutcomeProgram whole = Trial.Answer(design.Name, fault);
        double[] odds = FaultOdds.Of(whole, Trial.FailedBoots);
        List<(string, OutcomeProgram)> settings = [("as it is", whole)];
        foreach (Mechanism[] off in all.Select(m => new[] { m }).Append(all))
        {
            OutcomeProgram less = whole with { Containment = design.Containment.Without(off) };
            if (FaultOdds.Of(less, Trial.FailedBoots).Zip(odds, (a, b) => Math.Abs(a - b)).Max() > 1e-3)
                settings.Add(("without " + string.Join(", ", off), less));
        }

        return settings;
    }

    private static void Hold(Walk walk, List<(string Name, OutcomeProgram Program)> settings)
    {
        foreach ((string name, OutcomeProgram program) in settings)
        {
            int[] counts = walk.Count(program, Endpoints);
            foreach ((int outcome, double want) in FaultOdds.Of(program, Trial.FailedBoots).Index())
            {
                double got = (double)counts[outcome] / Endpoints;
                Assert.True(Math.Abs(got - want) <= Tolerance(want),
                    $"{name}, {(Outcome)outcome}: {want} by the closed form, {got} of {Endpoints} endpoints");
            }
        }
    }

    // Five standard errors, over some six thousand shares.
    private static double Tolerance(double share) => (5 * Math.Sqrt(share * (1 - share) / Endpoints)) + 1e-9;
}
