namespace Sim.TestSupport;

/// <summary>Tables of a result: rows add up to the totals, and no cell is more than what it is of.</summary>
internal static class TableInvariants
{
    public static void Check(Claims claims, ScenarioPlan plan, SimResult result)
    {
        Axis(claims, result.RawTotals, result.Shares.Sector, "sectors");
        Axis(claims, result.RawTotals, result.Shares.Country, "countries");
        Axis(claims, result.RawTotals, result.Shares.DeviceKind, "device kinds");
        claims.That(result.Shares.Segment.Sum(r => r.WentDown) == result.RawTotals.WentDown, "segments");
        Designs(claims, plan, result);
        Organisations(claims, plan, result);
        Services(claims, plan, result);
        Repairs(claims, plan, result);
        claims.That(result.Scale.Factor >= 1, "scale");
        claims.That(result.Scale.Organisations <= result.Scale.OrganisationsInFleet, "scale");
        claims.That(result.Scale.Endpoints <= result.Scale.EndpointsInFleet, "scale");
        claims.That(result.RawTotals.Endpoints == result.Scale.Endpoints, "scale");
        claims.That(result.Totals.Endpoints == result.Scale.EndpointsInFleet, "scale");
    }

    private static void Axis(Claims claims, RunTotals totals, IReadOnlyList<ShareRow> rows, string about)
    {
        claims.That(rows.Sum(r => r.Endpoints) == totals.Endpoints, about);
        claims.That(rows.Sum(r => r.Exposed) == totals.Exposed, about);
        claims.That(rows.Sum(r => r.WentDown) == totals.WentDown, about);
        claims.That(rows.Sum(r => r.ManualRepairs) == totals.ManualRepairs, about);
        claims.That(rows.Sum(r => r.SelfHealed) == totals.SelfHealed, about);
        claims.That(rows.Sum(r => r.CloudHealed) == totals.CloudHealed, about);
        claims.That(rows.Sum(r => r.Restarted) == totals.Restarted, about);
        claims.That(rows.Sum(r => r.StillDown) == totals.StillDown, about);
        foreach (ShareRow row in rows)
        {
            claims.That(row.WentDown <= row.Exposed && row.Exposed <= row.Endpoints, $"{about}, {row.Key}");
            claims.That(row.WentDown <= row.InHitOrganisations && row.InHitOrganisations <= row.Endpoints,
                $"{about}, {row.Key}");
            claims.Within(row.Share, 1, $"{about}, share of {row.Key}");
        }
    }

    private static void Designs(Claims claims, ScenarioPlan plan, SimResult result)
    {
        claims.That(result.Designs.Sum(d => d.Exposed) == result.RawTotals.Exposed, "designs");
        claims.Same(result.Designs.Sum(d => d.DownHours), result.RawTotals.DownHours, "hours down of all designs");
        foreach (DesignResult design in result.Designs)
        {
            double hours = design.DownHours + design.AgentDeadHours + design.DegradedHours + design.OldContentHours
                + design.SlowedHours;
            claims.Within(hours, design.Exposed * plan.Duration.TotalHours, $"hours in all states of {design.Name}");
            claims.That(design.Exposed <= design.Endpoints, design.Name);
            claims.That(design.Outcomes.Sum(o => o.Count) <= design.Exposed, design.Name);
            claims.Within(design.Outcomes.Sum(o => o.Share), 1, $"outcomes of {design.Name}");
            ProtectionResult protection = design.Protection;
            claims.Within(protection.Blocked + protection.Observed + protection.Missed, protection.Arrived,
                $"attacks on {design.Name}");
            claims.Within(protection.Successful, protection.Arrived, $"successful attacks on {design.Name}");
            claims.That(protection.Successful >= protection.SuccessfulWithoutFault,
                $"successful attacks on {design.Name}: a fault prevents none");
        }
    }

    private static void Organisations(Claims claims, ScenarioPlan plan, SimResult result)
    {
        OrganisationsResult organisations = result.Organisations;
        claims.That(organisations.Hit <= organisations.Total, "organisations");
        claims.That(organisations.Total == result.Scale.Organisations, "organisations");
        claims.That(organisations.Worst.Sum(o => o.WentDown) <= result.RawTotals.WentDown, "worst organisations");
        foreach (LargestHit row in organisations.Largest)
            claims.That(row.Hit <= row.Among && row.Among <= row.N, $"the largest {row.N}");

        foreach (OrganisationRow row in organisations.Worst)
        {
            claims.That(row.WentDown > 0 && row.WentDown <= row.Endpoints, row.Name);
            claims.Within(row.DownHours, row.WentDown * plan.Duration.TotalHours, $"hours down of {row.Name}");
            claims.Within(row.BackAfterHours ?? 0, plan.Duration.TotalHours, $"hours until {row.Name} was back");
        }
    }

    private static void Services(Claims claims, ScenarioPlan plan, SimResult result)
    {
        foreach (ServiceResult row in result.Services)
        {
            string about = $"service {row.Name} of {row.Sector}";
            claims.That(row.StillDown <= row.Hit && row.Hit <= row.Count, about);
            claims.Within(row.OutageHours, row.Hit * plan.Duration.TotalHours, about);
            claims.That(row.BackWithin.All(within => within.Share is null or (>= 0 and <= 1)), about);
            bool grows = row.BackWithin.Zip(row.BackWithin.Skip(1)).All(pair => pair.First.Share <= pair.Second.Share);
            claims.That(grows || row.StillDown > 0 || row.Hit == 0, about);
        }
    }

    private static void Repairs(Claims claims, ScenarioPlan plan, SimResult result)
    {
        RepairsResult repairs = result.Repairs;
        claims.That(repairs.Started <= repairs.Tickets && repairs.Tickets <= result.RawTotals.WentDown, "repairs");
        claims.That(repairs.Waited <= repairs.Started && repairs.KeyLookups <= repairs.Started, "repairs");
        claims.That(result.RawTotals.ManualRepairs <= repairs.Started, "repairs");
        claims.Within(repairs.WaitHours, repairs.Waited * plan.Duration.TotalHours, "hours of waiting");
        claims.Within(repairs.WorkHours, repairs.Started * plan.Duration.TotalHours, "hours of work");
    }
}
