namespace Sim.Hosting;

/// <summary>Services by sector.</summary>
internal static class ServiceTableBuilder
{
    public static IReadOnlyList<ServiceResult> Build(ScenarioPlan plan, IReadOnlyList<ServiceFigures> figures)
    {
        var rows = new List<ServiceResult>();
        for (int sector = 0; sector < figures.Count; sector++)
        {
            string name = plan.Fleet.Sectors[sector].Name;
            if (PlanOf(plan, name) is { } service && figures[sector].Services > 0)
                rows.Add(Row(name, service, figures[sector]));
        }

        return rows;
    }

    private static ServicePlan? PlanOf(ScenarioPlan plan, string sector) =>
        plan.Services.FirstOrDefault(s => s.Sectors.Count == 0 || s.Sectors.Contains(sector));

    private static ServiceResult Row(string name, ServicePlan plan, ServiceFigures figures)
    {
        double hours = (double)figures.OutageMs / 3_600_000.0;
        var within = new List<BackWithin>();
        for (int i = 0; i < BackWithin.GridHours.Count; i++)
        {
            double? share = figures.Judged[i] == 0 ? null : (double)figures.Within[i] / figures.Judged[i];
            within.Add(new BackWithin($"{BackWithin.GridHours[i]}h", share));
        }

        return new ServiceResult(name, plan.Name, figures.Services, figures.Hit, hours, hours * plan.UnitsPerHour,
            figures.StillDown, within);
    }
}
