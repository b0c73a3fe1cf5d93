namespace Sim.Engine.Tests;

/// <summary>Random small scenarios: everything that the page fixes and that may matter to an invariant.</summary>
internal static class AnyPlan
{
    public static readonly Gen<ScenarioPlan> Scenario =
        from seeds in Gen.Select(Gen.ULong, Gen.ULong)
        from channel in Gen.Select(Gen.Int[0, 2], Gen.Long[1, 8 * 60], Gen.Long[0, 20])
        from window in Gen.OneOf(Gen.Const(A.Minute / 2), Gen.Const(7 * A.Minute), Gen.Const(A.Hour))
        from stop in Gen.Select(Gen.Bool, Gen.Long[61, 3_000], Gen.Bool)
        from second in Gen.Long[0, 600]
        from fault in Gen.Select(Gen.Int[0, 10], Gen.Int[0, 2], Gen.Long[0, 90])
        from boots in Gen.Select(Gen.Int[0, 4], Gen.Int[0, 10], Gen.Int[0, 6])
        from crews in Gen.OneOf(Gen.Const((int?)null), Gen.Int[1, 6].Select(c => (int?)c),
            Gen.Const((int?)int.MaxValue))
        from hands in Gen.Bool
        from cloud in Gen.Bool
        let small = Small.Plan()
        let revert = stop.Item1 ? A.At(stop.Item2 * A.Minute) : (SimTime?)null
        select small with
        {
            Seed = seeds.Item1,
            FleetSeed = seeds.Item2,
            Window = A.Ms(window),
            Channel = new ChannelPlan((ChannelKind)channel.Item1, A.Ms(channel.Item2 * A.Minute),
                DurationLaw.Exponential(A.Ms(channel.Item3 * A.Minute))),
            Rollout = new RolloutPlan(Strategy.TimedRings, A.At("1h"),
                [
                    new StagePlan("early", Ratio.Of(1, 4), SimDuration.Zero),
                    new StagePlan("late", Ratio.Of(3, 4), A.Ms(second * A.Minute)),
                ],
                stop.Item3 && revert is { } at ? A.At(at.Milliseconds - 1) : null, revert),
            Update = small.Update with
            {
                Fault = new FaultPlan("out-of-bounds-read", Ratio.Of(fault.Item1, 10), (TriggerKind)fault.Item2,
                    DurationLaw.Uniform(SimDuration.Zero, A.Ms(fault.Item3 * A.Minute))),
            },
            Recovery = small.Recovery with
            {
                FailedBoots = boots.Item1,
                RaceWired = Ratio.Of(boots.Item2, 10),
                MaxTries = boots.Item3,
                Hands = hands ? Small.Hands() with { FixedCrews = crews } : null,
                Cloud = cloud
                    ? new CloudRemediationPlan(A.At("20h"), Ratio.Of(1, 2), Ratio.Of(1, 3)) : null,
            },
        };
}
