namespace Sim.Experiments;

/// <summary>What a year's result says before anything is simulated: who releases what, and how much of it.</summary>
internal static class YearHead
{
    /// <summary>The head, without policies.</summary>
    public static YearResult Of(YearModel model)
    {
        YearPlan plan = model.Plan;
        return new YearResult
        {
            Years = plan.Years,
            Endpoints = plan.Endpoints,
            Responses = model.Replications,
            Makers = Makers(model),
            Groups = [.. plan.Groups.Where(g => plan.Products.Any(p => p.Group == g.Name))
                .Select(g => new YearGroup(g.Name, g.From.ToString(), g.To.ToString(), g.Entries, g.Companies))],
            FaultyReleases = model.Makers.Take(plan.Products.Count + 1).Sum(m => m.Mean),
            Policies = [],
            Differences = [],
        };
    }

    private static YearMaker[] Makers(YearModel model) =>
    [
        .. model.Stack.TopDown.Select(i => (Of: model.Plan.Products[i], model.Makers[i].Mean)).Select(p =>
            new YearMaker(p.Of.Name, p.Of.Label, p.Of.Group, p.Of.Altitude.ToString(), p.Of.Share.ToDouble(),
                p.Of.Releases, p.Mean)),
        new YearMaker("platform", "Platform", string.Empty, string.Empty, 1, model.Plan.Platform.Releases,
            model.Makers[model.Plan.Products.Count].Mean),
    ];
}
