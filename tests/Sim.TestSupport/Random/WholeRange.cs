namespace Sim.TestSupport;

/// <summary>
/// Draws every part of a scenario from all that the schema allows, each with a chance of its own, so that most of the
/// scenario
/// stays lively. Only what costs the reference host more than it shows is bounded: endpoints, windows, polls and tries.
/// </summary>
internal static class WholeRange
{
    private const int OneIn = 4;
    private const int MostEndpoints = 2_500;
    private const int MostDraws = 20;

    /// <summary>The scenario with some of its parts drawn anew.</summary>
    public static ScenarioPlan Of(ScenarioPlan plan, Dice dice)
    {
        long duration = plan.Duration.Milliseconds;
        plan = plan with
        {
            Seed = dice.OneIn(OneIn) ? dice.Of(0UL, 1UL, ulong.MaxValue) : plan.Seed,
            Thinning = dice.OneIn(16) ? (int)dice.Spread(1, 10_000_000) : plan.Thinning,
            Threat = dice.OneIn(OneIn) ? Threat(dice) : plan.Threat,
            Channel = Channel(dice, plan.Channel, duration),
            Rollout = dice.OneIn(OneIn) ? WholeRollout.Plan(dice, duration) : plan.Rollout,
            Update = Update(dice, plan),
            DesignMix = dice.OneIn(8) ? Designs(dice, plan.Design) : plan.DesignMix,
            Services = dice.OneIn(OneIn) ? Services(dice, plan.Fleet) : plan.Services,
        };
        plan = plan with
        {
            Fleet = Fleet(dice, plan.Fleet),
            Recovery = WholeRecovery.Of(dice, plan.Recovery),
        };
        plan = dice.OneIn(OneIn) ? plan with { Start = Start(dice, plan) } : plan;
        return InReach(WholeRecovery.WithMethods(dice, plan), dice);
    }

    // At the beginning of the calendar, at its end, or in between; all of the scenario lies in it.
    private static UtcMoment Start(Dice dice, ScenarioPlan plan)
    {
        long?[] moments =
        [
            plan.Duration.Milliseconds, plan.Rollout.HaltAt?.Milliseconds, plan.Rollout.RevertAt?.Milliseconds,
            plan.Recovery.Cloud?.OfferedAt.Milliseconds, plan.Recovery.Hands?.GuidanceAt.Milliseconds,
        ];
        long latest = UtcMoment.Last.UnixMilliseconds - moments.Max()!.Value;
        return new UtcMoment(dice.Of(0L, dice.Between(0, latest), latest));
    }

    private static ThreatPlan Threat(Dice dice)
    {
        Ratio[] mix = dice.Shares(5);
        return new ThreatPlan(
            dice.Of(0, 0.001, 1_000_000), dice.AnyShare(), new TelemetryMix(mix[0], mix[1], mix[2], mix[3], mix[4]),
            dice.AnyShare(), dice.AnyShare(), dice.AnyShare());
    }

    private static ChannelPlan Channel(Dice dice, ChannelPlan channel, long duration) => channel with
    {
        Period = channel.Kind != ChannelKind.Push && dice.OneIn(2)
            ? dice.AnyDuration(Math.Max(1, duration / 5_000), Dice.Longest)
            : channel.Period,
        Latency = dice.OneIn(OneIn) ? dice.AnyLaw() : Soon(dice, channel.Latency),
    };

    // Runs are short as often as long: in a short one nothing would happen if everything took its usual time.
    private static DurationLaw Soon(Dice dice, DurationLaw law) =>
        dice.OneIn(2) ? DurationLaw.Fixed(SimDuration.Zero) : law;

    private static UpdatePlan Update(Dice dice, ScenarioPlan plan)
    {
        bool ofPlatform = plan.Update.By == UpdateMaker.PlatformVendor;
        FaultPlan fault = plan.Update.Fault;
        return plan.Update with
        {
            Artefact = dice.Of(Artefact.Sensor, Artefact.Content, Artefact.Policy),
            MinVersion = !ofPlatform && dice.OneIn(16)
                ? dice.Of(default(SensorVersion), new SensorVersion(9999, 9999)) : plan.Update.MinVersion,
            HighestComparedInput = !ofPlatform && dice.OneIn(8)
                ? dice.Of(0, 21, 10_000) : plan.Update.HighestComparedInput,
            Fault = fault with
            {
                Probability = dice.OneIn(16) ? dice.AnyShare() : fault.Probability,
                Delay = dice.OneIn(OneIn) ? dice.AnyLaw() : Soon(dice, fault.Delay),
                When = dice.OneIn(16)
                    ? fault.When with { Kinds = [.. plan.Fleet.Kinds.Select(kind => kind.Name)] } : fault.When,
            },
        };
    }

    // The first is the scenario's own design; an update of a vendor needs one of that vendor.
    private static DesignShare[] Designs(Dice dice, DesignPlan first)
    {
        Ratio[] shares = dice.Shares((int)dice.Spread(1, 64));
        return [.. shares.Select((share, i) => new DesignShare(share, i == 0 ? first : Design(dice)))];
    }

    private static DesignPlan Design(Dice dice) =>
        new(dice.Of([.. Shipped.Names]), dice.Of(0, 20, 10_000), dice.OneIn(8))
        {
            Vendor = dice.Of("", "one", "two"),
            Without = dice.OneIn(4) ? [.. Enum.GetValues<Mechanism>().Where(_ => dice.OneIn(2))] : [],
        };

    private static ServicePlan[] Services(Dice dice, FleetPlan fleet) =>
        [.. Enumerable.Range(0, (int)dice.Spread(1, 64)).Select(i =>
        {
            int servers = (int)dice.Spread(1, 255);
            return new ServicePlan(
                "service-" + i.ToString(CultureInfo.InvariantCulture),
                dice.OneIn(2) ? [] : [dice.Of([.. fleet.Sectors.Select(sector => sector.Name)])],
                servers, dice.Of(1, servers, dice.Between(1, servers)), dice.AnyLaw(), dice.Of(0, 1_000_000_000_000))
            {
                OnCall = dice.OneIn(3) ? (int)dice.Spread(1, 1_000_000) : 0,
            };
        })];

    private static FleetPlan Fleet(Dice dice, FleetPlan fleet) => fleet with
    {
        Sites = dice.OneIn(OneIn)
            ? new SitePlan((int)dice.Spread(1, 100_000_000), (int)dice.Spread(1, 64), dice.AnyShare())
            : fleet.Sites,
        Groups = [.. fleet.Groups.Select(group => dice.OneIn(OneIn) ? Group(dice, group) : group)],
    };

    private static FleetGroup Group(Dice dice, FleetGroup group)
    {
        Ratio from = dice.AnyShare();
        Ratio to = dice.AnyShare();
        return group with
        {
            Organisations = (int)dice.Spread(1, 2_000),
            MedianEndpoints = dice.Spread(1, 2_000) / dice.Of(1.0, 1.0, 3.0) is double median and >= 1 ? median : 1,
            Sigma = dice.Of(0, 0.1, 2, 4),
            Adoption = group.Adoption with { From = from < to ? from : to, To = from < to ? to : from },
        };
    }

    // A fleet of many is drawn again by another seed, and in the end cut down to one endpoint an organisation.
    private static ScenarioPlan InReach(ScenarioPlan plan, Dice dice)
    {
        for (int draw = 0; draw < MostDraws; draw++)
        {
            if (Endpoints(plan) <= MostEndpoints)
                return plan;

            plan = plan with
            {
                FleetSeed = dice.Bits(),
                Fleet = plan.Fleet with
                {
                    Groups = [
                        .. plan.Fleet.Groups.Select(
                            group => group with { Organisations = Math.Max(1, group.Organisations / 2) })],
                },
            };
        }

        return plan with
        {
            Fleet = plan.Fleet with
            {
                Groups = [.. plan.Fleet.Groups.Select(group => group with { MedianEndpoints = 1, Sigma = 0 })],
            },
        };
    }

    private static double Endpoints(ScenarioPlan plan)
    {
        double sum = 0;
        foreach (FleetGroup group in plan.Fleet.Groups)
        {
            ulong name = Mix.OfName(group.Name);
            for (int index = 0; index < group.Organisations && sum <= MostEndpoints; index++)
                sum += OrganisationSize.Of(group, index,
                    new EntityDraws(plan.FleetSeed, Mix.Combine(name, (ulong)index)));
        }

        return sum;
    }
}
