using System.Reflection;

namespace Sim.TestSupport;

/// <summary>Totals, counted or estimated: parts and wholes.</summary>
internal static class TotalsInvariants
{
    private static readonly PropertyInfo[] All = typeof(RunTotals).GetProperties();

    public static void Check(Claims claims, ScenarioPlan plan, RunTotals totals, string about)
    {
        foreach (PropertyInfo total in All)
        {
            double value = Convert.ToDouble(total.GetValue(totals), CultureInfo.InvariantCulture);
            claims.That(double.IsFinite(value) && value >= 0, $"{about}, {total.Name} = {value}",
                "a number that is not negative");
        }

        claims.That(totals.Exposed <= totals.Endpoints, about);
        claims.That(
            totals.WentDown + totals.Cleaned + totals.AgentRestarts + totals.Degraded + totals.Rejected + totals.Slowed
                + totals.Damaged <= totals.Exposed,
            about);
        claims.That(
            totals.WentDown == totals.ManualRepairs + totals.SelfHealed + totals.CloudHealed + totals.Restarted
                + totals.StillDown, about);
        claims.That(totals.AtMachine <= totals.ManualRepairs, about);
        claims.That(totals.PeakUnprotected <= totals.Exposed, about);
        claims.That(totals.StillDown <= totals.PeakDown && totals.PeakDown <= totals.WentDown, about);
        claims.Within(totals.ExpectedUseDownHours, totals.DownHours, about + ", hours in expected use");
        claims.Within(totals.DownHours, totals.Endpoints * plan.Duration.TotalHours, about + ", hours down");
        claims.Within(totals.ProtectionGapHours, totals.Endpoints * plan.Duration.TotalHours,
            about + ", hours without protection");
    }
}
