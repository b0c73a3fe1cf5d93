namespace Sim.Scenarios;

/// <summary>Checks that a run can hold the drawn fleet: its organisations, and the largest of each group.</summary>
internal sealed class SizeChecks(DiagnosticBag bag)
{
    public void Check(ScenarioPlan plan, Bound given)
    {
        FleetGroup[] groups = [.. plan.Fleet.Groups.Where(g => g.Platform == plan.Update.Platform
            && g.Organisations > 0)];
        long organisations = groups.Sum(g => (long)plan.TakingPart(g.Organisations));
        const long most = OrganisationSize.MostOrganisations;
        if (organisations > most)
        {
            long thinning = plan.Thinning * ((organisations / most) + 1);
            bag.Add(given.At, DiagnosticCodes.OutOfRange,
                Text($"{organisations:N0} organisations take part, and a run holds {most:N0}"),
                Text($"write thinning: {thinning}, or take --scale {1.0 / thinning:0.####}"));
        }

        foreach (FleetGroup group in groups)
            Largest(plan, group, given[group.Name]!);
    }

    private void Largest(ScenarioPlan plan, FleetGroup group, Bound at)
    {
        var draws = new EntityDraws(plan.FleetSeed, Mix.Combine(Mix.OfName(group.Name), 0));
        double largest = OrganisationSize.Of(group, 0, draws);
        const long most = OrganisationSize.MostEndpoints;
        if (largest > most)
        {
            bag.Add((at[DrawnGroupCodec.Size]?[SizeCodec.Sigma] ?? at).At, DiagnosticCodes.OutOfRange,
                Text($"the largest organisation has {largest:N0} endpoints, and one has at most {most:N0}"),
                "lower the median or sigma");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
