namespace Sim.Lab;

/// <summary>
/// Groups that the release cannot reach, parts of them that are nobody's, and services that nobody runs.
/// </summary>
internal static class GroupNotes
{
    /// <summary>Groups on the platform of which no endpoint can take the release.</summary>
    public static IEnumerable<PlanNote> Unreachable(NotedFleet fleet)
    {
        UpdatePlan update = fleet.Plan.Update;
        if (update.By == UpdateMaker.PlatformVendor)
            yield break;

        foreach (FleetGroup group in fleet.Groups)
        {
            if (group.AdoptionBySector.Prepend(group.Adoption).All(a => a.None >= Ratio.One))
                yield return new PlanNote($"fleet.groups.{group.Name}.adoption",
                    "none is 100%: nobody in this group runs the sensor, and nobody gets the update");
            else if (group.Listing is null
                && group.Versions.All(v => v.Share == Ratio.Zero || v.Version < update.MinVersion))
                yield return new PlanNote(
                    $"fleet.groups.{group.Name}.versions",
                    $"none is {update.MinVersion} or newer (update.minVersion), so nobody in this group gets the "
                        + "update");
        }
    }

    /// <summary>Shares of nothing.</summary>
    public static IEnumerable<PlanNote> NobodysShares(NotedFleet fleet)
    {
        foreach (FleetGroup group in fleet.Groups)
        {
            foreach (VersionPolicy version in group.Versions.Where(v => v.Share == Ratio.Zero))
                yield return new PlanNote($"fleet.groups.{group.Name}.versions.{version.Name}",
                    "a share of 0% is nobody's");

            foreach (AdoptionPlan plan in group.AdoptionBySector.Prepend(group.Adoption).Where(HasIdlePart))
                yield return new PlanNote($"fleet.groups.{group.Name}." + (plan.Sector.Length == 0
                    ? "adoption" : $"adoptionBySector.{plan.Sector}"),
                    plan.Servers is null
                        ? "part is 0%, so partFrom and partTo are nobody's" : "part is 0%, so its parts are nobody's");
        }
    }

    private static bool HasIdlePart(AdoptionPlan plan) => plan.Part == Ratio.Zero
        && (plan.From != Ratio.Zero || plan.To != Ratio.One || plan.Servers is not null);

    /// <summary>Services that no organisation runs.</summary>
    public static IEnumerable<PlanNote> IdleServices(NotedFleet fleet)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        bool hosts = fleet.Kinds.Any(k => k.HostsServices);
        foreach (ServicePlan service in fleet.Plan.Services)
        {
            string[] own = [.. fleet.Sectors.Where(s => service.Sectors.Count == 0 || service.Sectors.Contains(s))];
            string? why = !hosts ? "no kind of device in this fleet hosts services"
                : own.Length == 0 ? $"no organisation of this fleet is in {string.Join(" or ", service.Sectors)}"
                : own.All(taken.Contains)
                    ? "an organisation runs the first service that names its sector, and an earlier one names all "
                        + "of these"
                : null;
            if (why is not null)
                yield return new PlanNote($"services.{service.Name}", why);

            taken.UnionWith(own);
        }
    }
}
