namespace Sim.Reports;

/// <summary>How a thinned run speaks for the whole fleet, in a few sentences.</summary>
internal static class ScaleText
{
    /// <summary>The sentences; for a run that was not thinned they say so.</summary>
    public static string Of(SimResult result)
    {
        ScaleResult scale = result.Scale;
        string organisations = Numbers.Count(scale.Organisations);
        string endpoints = Numbers.Count(scale.Endpoints);
        string fleet = Numbers.Count(scale.OrganisationsInFleet);
        string one = $"One in {Numbers.Count(scale.Thinning)} organisations";
        return scale.Thinning <= 1
            ? $"Every organisation took part: {organisations} organisations, {endpoints} machines."
            : scale.Organisations == 0
                ? $"Nothing is estimated: {Phrases.Clause(one)} takes part, and of {fleet} that is none."
            : $"{one} took part ({organisations} of {fleet}; {endpoints} of "
                + $"{Numbers.Count(scale.EndpointsInFleet)} machines). Totals are estimates for the whole fleet: raw "
                + $"counts times {Numbers.Three(scale.Factor)}, the ratio of the machines that the update was expected "
                + $"to reach. {Error(scale, result.Totals)}Charts and tables further down show raw counts.";
    }

    // In words, because "plus or minus" alone does not say of what.
    private static string Error(ScaleResult scale, RunTotals totals)
    {
        if (scale.Errors is not { } errors)
            return "How far they are off is not known. ";

        (double error, double value, string of) = totals.WentDown > 0
            ? (errors.WentDown, totals.WentDown, "machines that went down")
            : (errors.Exposed, totals.Exposed, "machines that applied the update");
        return value <= 0 ? ""
            : $"The standard error of the number of {of} is {Numbers.Words(error)}, {Numbers.Percent(error / value)} "
                + "of it: with other organisations of the same fleet it would scatter by about so much. It is computed "
                + "as for a simple random sample of organisations; where a few organisations hold most machines, a "
                + "small sample tells too little of it. ";
    }
}
