namespace Sim.Scenarios;

/// <summary>Writes a recovery; parts that do not exist are left out.</summary>
internal static class RecoveryWriter
{
    public static void Write(YamlText yaml, ScenarioPlan plan)
    {
        RecoveryPlan recovery = plan.Recovery;
        yaml.Plain("failedBoots", ResolvedScenarioWriter.Text(recovery.FailedBoots))
            .Plain("bootCycle", ResolvedScenarioWriter.Law(recovery.BootCycle))
            .Under("race", () => yaml
                .Plain("wired", recovery.RaceWired.ToString())
                .Plain("wireless", recovery.RaceWireless.ToString()))
            .Under("powerCycle", () => yaml
                .Plain("every", recovery.TryEvery.ToString())
                .Plain("max", ResolvedScenarioWriter.Text(recovery.MaxTries)));
        if (recovery.Cloud is { } cloud)
        {
            yaml.Under("cloud", () => yaml
                .Plain("offeredAt", ResolvedScenarioWriter.At(plan, cloud.OfferedAt))
                .Plain("optIn", cloud.OptIn.ToString())
                .Plain("successPerTry", cloud.SuccessPerTry.ToString()));
        }

        if (recovery.Hands is { } hands)
        {
            yaml.Under("hands", () => Hands(yaml, plan, hands));
        }
    }

    private static void Hands(YamlText yaml, ScenarioPlan plan, HandsPlan hands)
    {
        if (hands.FixedCrews is { } crews)
        {
            yaml.Plain("crews", crews == int.MaxValue ? "unlimited" : ResolvedScenarioWriter.Text(crews));
        }
        else
        {
            yaml.Plain("endpointsPerTechnician", Numbers.Text(hands.EndpointsPerTechnician))
                .Plain("sigma", Numbers.Text(hands.Sigma));
        }

        yaml.Plain("guidanceAt", ResolvedScenarioWriter.At(plan, hands.GuidanceAt))
            .Plain("mobilisation", ResolvedScenarioWriter.Law(hands.Mobilisation))
            .Text("day", new ClockHours(hands.DayFromMinute, hands.DayToMinute).ToString())
            .Plain("weekday", hands.Weekday.ToString())
            .Plain("weekend", hands.Weekend.ToString())
            .Plain("night", hands.Night.ToString())
            .Under("methods", () =>
            {
                foreach (RepairMethodPlan method in hands.Methods)
                {
                    yaml.Under(YamlText.Quote(method.Name), () => yaml
                        .Plain("work", ResolvedScenarioWriter.Law(method.Work))
                        .Plain("needsKey", ResolvedScenarioWriter.Flag(method.NeedsKey)));
                }
            })
            .Plain("keyLookup", ResolvedScenarioWriter.Law(hands.KeyLookup));
    }
}
