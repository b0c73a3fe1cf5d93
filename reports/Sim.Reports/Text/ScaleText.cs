namespace Sim.Reports;

/// <summary>How a thinned run speaks for the whole fleet, in one sentence.</summary>
internal static class ScaleText
{
    /// <summary>The sentence; for a run that was not thinned it says so.</summary>
    public static string Of(ScaleResult scale) => scale.Thinning <= 1
        ? $"Every organisation took part: {Numbers.Count(scale.Organisations)} organisations, "
            + $"{Numbers.Count(scale.Endpoints)} machines."
        : $"One in {Numbers.Count(scale.Thinning)} organisations took part "
            + $"({Numbers.Count(scale.Organisations)} of {Numbers.Count(scale.OrganisationsInFleet)}; "
            + $"{Numbers.Count(scale.Endpoints)} of {Numbers.Count(scale.EndpointsInFleet)} machines). "
            + $"Totals are estimates for the whole fleet: raw counts times {Numbers.Three(scale.Factor)}. "
            + "Charts and tables further down show raw counts.";
}
