namespace Sim.Experiments;

/// <summary>Finds the rarest years, where they are the same under every policy, and whose they are.</summary>
internal static class YearTails
{
    /// <summary>Whose the rarest years are; null where policies differ in them, or nothing happens.</summary>
    public static YearTail? Of(YearModel model, YearRows rows, PolicyYear[] policies, YearDraws draws)
    {
        ReturnLevel[] equal =
        [
            .. policies[0].Measures[0].Levels.Reverse().TakeWhile(l => l.Value > 0
                && policies.All(p => p.Measures[0].Level(l.Period)!.Value.Equals(l.Value))),
        ];
        if (policies.Length < 2 || equal.Length == 0)
            return null;

        double level = equal[^1].Value;
        int platform = model.Plan.Products.Count;
        int years = 0;
        int ofPlatform = 0;
        for (int policy = 0; policy < policies.Length; policy++)
        {
            double[] largest = rows.Of(policy, 0);
            ReadOnlySpan<byte> origins = rows.OriginsOf(policy);
            for (int year = 0; year < largest.Length; year++)
            {
                years += largest[year] >= level ? 1 : 0;
                ofPlatform += largest[year] >= level && origins[year] == platform ? 1 : 0;
            }
        }

        return new YearTail(equal[^1].Period, level, years, ofPlatform, Most(model), Reached(model, draws, level));
    }

    // What the worst faulty release of a product could take down: its machines, times the worst of all runs.
    private static double Most(YearModel model)
    {
        var reach = new ReachTable(model);
        return Math.Round(model.Plan.Endpoints * model.Plan.Products.Index().Max(p => p.Item.Share.ToDouble()
            * model.Policies.Max(policy => Math.Max(
                reach.Of(policy.Of(p.Index, hasMoved: false).Design),
                reach.Of(policy.Of(p.Index, hasMoved: true).Design)))));
    }

    // In how many years, of all policies, an event of a product reaches the level.
    private static int Reached(YearModel model, YearDraws draws, double level)
    {
        var stage = new YearStage(model);
        int years = 0;
        for (int year = 0; year < model.Plan.Years; year++)
        {
            stage.Set(year);
            for (int policy = 0; policy < model.Policies.Count; policy++)
                years += Reached(model, stage, policy, draws.Of(year), level) ? 1 : 0;
        }

        return years;
    }

    private static bool Reached(YearModel model, YearStage stage, int policy, ReadOnlySpan<YearEvent> events,
        double level)
    {
        foreach (YearEvent fault in events)
        {
            Maker maker = model.Makers[fault.Maker];
            if (maker.Product < model.Plan.Products.Count
                && Math.Round(stage.Of(policy, maker, fault.Arm, fault.Replication).Down * stage.Share(policy, maker)
                    * model.Plan.Endpoints) >= level)
            {
                return true;
            }
        }

        return false;
    }
}
