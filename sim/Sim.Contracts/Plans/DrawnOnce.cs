namespace Sim.Contracts;

/// <summary>
/// What is drawn once for a whole organisation. Among many organisations shares come out as they are written; among a
/// few they cannot, and of one it is all or nothing. So it is told.
/// </summary>
public static class DrawnOnce
{
    /// <summary>End of the paths of its rows among the assumptions.</summary>
    public const string Suffix = ".drawn-once";

    // From so many organisations on, shares come out within a few points.
    private const int Enough = 20;

    /// <summary>A row for each group on the update's platform of which few organisations take part.</summary>
    public static IReadOnlyList<Assumption> Of(ScenarioPlan plan)
    {
        return
        [
            .. plan.Fleet.Groups.Where(
                g => g.Platform == plan.Update.Platform && plan.TakingPart(g.Organisations) is > 0 and < Enough)
                .Select(g => (g.Name, Drawn: Drawn(plan, g)))
                .Where(g => g.Drawn.Length > 0)
                .Select(g => new Assumption($"fleet.groups.{g.Name}{Suffix}", string.Join(", ", g.Drawn)
                    + ", once for all endpoints of an organisation: nothing is mixed inside one, so shares come out "
                    + "in whole organisations only",
                    Basis.Assumed,
                    "Designs, versions and adoption are drawn by organisation (docs/how-to/own-fleet.md)")),
        ];
    }

    private static string[] Drawn(ScenarioPlan plan, FleetGroup group)
    {
        int all = plan.TakingPart(group.Organisations);
        IReadOnlyList<ListedOrganisation>? listed = group.Listing?.Organisations;
        (int Count, string What)[] draws =
        [
            (plan.DesignMix.Count > 1 ? all : 0, $"one of {plan.DesignMix.Count} designs"),
            (group.Versions.Count > 1 ? listed?.Count(HasNoVersion) ?? all : 0,
                $"one of {group.Versions.Count} versions"),
            (group.AdoptionBySector.Prepend(group.Adoption).Any(a => a.None > Ratio.Zero || a.Part > Ratio.Zero)
                ? listed?.Count(o => o.Coverage is null) ?? all : 0, "the adoption"),
        ];
        return [.. draws.Where(d => d.Count > 0)
            .Select(d => $"{Numbers.Counted(d.Count, "organisation")} draw{(d.Count == 1 ? "s" : "")} {d.What}")];
    }

    private static bool HasNoVersion(ListedOrganisation organisation) =>
        organisation.Places.Any(p => p.Counts.Any(c => c is { Version: null, HasSensor: true }));
}
