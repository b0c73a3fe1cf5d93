namespace Sim.Reports;

/// <summary>How a thinned run speaks for the whole fleet, in a few sentences.</summary>
internal static class ScaleText
{
    /// <summary>The sentence; for a run that was not thinned it says so.</summary>
    /// <param name="scale">How it was thinned.</param>
    /// <param name="totals">The estimates.</param>
    public static string Of(ScaleResult scale, RunTotals totals) => scale.Thinning <= 1
        ? $"Every organisation took part: {Numbers.Count(scale.Organisations)} organisations, "
            + $"{Numbers.Count(scale.Endpoints)} machines."
        : scale.Organisations == 0
        ? $"Nothing is estimated: one in {Numbers.Count(scale.Thinning)} organisations takes part, and of "
            + $"{Numbers.Count(scale.OrganisationsInFleet)} that is none."
        : $"One in {Numbers.Count(scale.Thinning)} organisations took part "
            + $"({Numbers.Count(scale.Organisations)} of {Numbers.Count(scale.OrganisationsInFleet)}; "
            + $"{Numbers.Count(scale.Endpoints)} of {Numbers.Count(scale.EndpointsInFleet)} machines). "
            + $"Totals are estimates for the whole fleet: raw counts times {Numbers.Three(scale.Factor)}, the "
            + "ratio of the machines "
            + $"that the update was expected to reach. {Error(scale, totals)}"
            + "Charts and tables further down show raw counts.";

    // In words, because "plus or minus" alone does not say of what.
    private static string Error(ScaleResult scale, RunTotals totals)
    {
        if (scale.Errors is not { } errors)
            return "How far they are off is not known. ";

        (double error, double value, string of) = totals.WentDown > 0
            ? (errors.WentDown, totals.WentDown, "machines that went down")
            : (errors.Exposed, totals.Exposed, "machines that applied the update");
        return value <= 0
            ? "" : $"The standard error of the number of {of} is {Numbers.Words(error)}, "
                + $"{Numbers.Percent(error / value)} of it: "
            + "with other organisations of the same fleet it would scatter by about so much. It is computed as for "
            + "a simple random sample "
            + "of organisations; where a few organisations hold most machines, a small sample tells too little of it. ";
    }
}
