using System.Globalization;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>A scenario in words.</summary>
internal static class ShowPage
{
    private const int Label = 13;

    /// <param name="plan">The scenario.</param>
    /// <param name="scenario">What the user named it by: a name of the catalogue or a path.</param>
    public static TerminalText Of(ScenarioPlan plan, string scenario)
    {
        TerminalText page = new TerminalText()
            .Line(new Piece(plan.Name, Tone.Strong), ": " + plan.Title)
            .Paragraph(plan.Question, 0, Tone.Dim)
            .Blank()
            .Labelled("Time", Label, $"{plan.Duration} from {plan.Start}, windows of {plan.Window}")
            .Labelled("Seeds", Label, string.Create(
                CultureInfo.InvariantCulture, $"seed {plan.Seed}, fleet seed {plan.FleetSeed}"))
            .Labelled("Fleet", Label, Fleet(plan))
            .Labelled("Update", Label, Update(plan.Update))
            .Labelled("Design", Label, plan.Design.Name)
            .Labelled("Channel", Label, Channel(plan.Channel));
        Rollout(page, plan, plan.Rollout);
        Recovery(page, plan, plan.Recovery);
        for (int i = 0; i < plan.Services.Count; i++)
            page.Labelled(i == 0 ? "Services" : "", Label, Service(plan.Services[i]));

        return Expectations(page, plan).Blank().Command("Every value", Label,
            $"sim show {Quoting.Shell(scenario)} --resolved");
    }

    private static string Fleet(ScenarioPlan plan)
    {
        IEnumerable<string> groups = plan.Fleet.Groups.Select(
            g => $"{Numbers.Count(g.Organisations)} {g.Name} "
                + $"({g.Platform}{(g.Listing is null ? "" : ", from " + g.Listing.File)})");
        string thinned = plan.Thinning > 1
            ? string.Create(CultureInfo.InvariantCulture, $"; every {plan.Thinning}th of them") : "";
        return $"{plan.Fleet.Model}: {string.Join(", ", groups)}{thinned}";
    }

    private static string Update(UpdatePlan update) =>
        $"{update.Name}: {update.Artefact.Word()} for {update.Platform}; fault: {update.Fault.Class}, "
        + $"{Numbers.ExactPercent(update.Fault.Probability.ToDouble())} of the applications, "
        + update.Fault.Trigger switch
        {
            TriggerKind.AtOnce => "shows at once",
            TriggerKind.OnBoot => "shows at the next boot",
            _ => $"shows after {update.Fault.Delay}",
        };

    private static string Channel(ChannelPlan channel) => channel.Kind switch
    {
        ChannelKind.Push => $"pushed, latency {channel.Latency}",
        ChannelKind.PollFixed => $"polled every {channel.Period}, latency {channel.Latency}",
        _ => $"polled at random, {channel.Period} apart on average, latency {channel.Latency}",
    };

    private static void Rollout(TerminalText page, ScenarioPlan plan, RolloutPlan rollout)
    {
        page.Labelled("Rollout", Label, $"{rollout.Strategy.Word()}, from {At(plan, rollout.ReleaseAt)}");
        foreach (StagePlan stage in rollout.Stages)
            page.Labelled("", Label,
                $"{stage.Name}: {Numbers.ExactPercent(stage.Share.ToDouble())} after {stage.OpensAfter}");

        string end = (rollout.HaltAt, rollout.RevertAt) switch
        {
            (null, null) => "neither halted nor reverted",
            ({ } halt, null) => $"halted {After(rollout, halt)}, never reverted",
            (null, { } revert) => $"reverted {After(rollout, revert)}",
            ({ } halt, { } revert) => $"halted {After(rollout, halt)}, reverted {After(rollout, revert)}",
        };
        page.Labelled("", Label, end);
    }

    private static void Recovery(TerminalText page, ScenarioPlan plan, RecoveryPlan recovery)
    {
        page.Labelled("Recovery", Label, string.Create(CultureInfo.InvariantCulture,
            $"{recovery.FailedBoots} failed boots of {recovery.BootCycle}, then the recovery screen"));
        page.Labelled("", Label,
            $"a boot fetches the revert first with {Numbers.ExactPercent(recovery.RaceWired.ToDouble())} wired, "
            + $"{Numbers.ExactPercent(recovery.RaceWireless.ToDouble())} wireless");
        page.Labelled("", Label, recovery.MaxTries == 0
            ? "nobody power-cycles a waiting machine"
            : string.Create(CultureInfo.InvariantCulture,
                $"people power-cycle every {recovery.TryEvery}, at most {recovery.MaxTries} times"));
        if (recovery.Cloud is { } cloud)
        {
            page.Labelled("", Label,
                $"cloud remediation from {At(plan, cloud.OfferedAt)} for {Numbers.ExactPercent(cloud.OptIn.ToDouble())}"
                + $" of the organisations, {Numbers.ExactPercent(cloud.SuccessPerTry.ToDouble())} a try"
                + (cloud.MaxTries is { } tries
                    ? string.Create(CultureInfo.InvariantCulture, $", at most {tries} times") : ""));
        }

        page.Labelled("", Label, recovery.Hands is { } hands
            ? $"repairs by hand from {At(plan, hands.GuidanceAt)}, {Crew(hands)}"
            : "nobody repairs by hand");
    }

    private static string Crew(HandsPlan hands) => hands.FixedCrews switch
    {
        int.MaxValue => "as many technicians as it takes",
        { } crews => string.Create(CultureInfo.InvariantCulture, $"{crews} technicians in each organisation"),
        null => string.Create(
            CultureInfo.InvariantCulture, $"a technician for {hands.EndpointsPerTechnician} endpoints (median)"),
    };

    private static string Service(ServicePlan service) => string.Create(CultureInfo.InvariantCulture,
        $"{service.Name}: {service.Needed} of {service.Servers} servers, ")
        + (service.Sectors.Count == 0 ? "every sector" : string.Join(", ", service.Sectors));

    private static TerminalText Expectations(TerminalText page, ScenarioPlan plan)
    {
        for (int i = 0; i < plan.Expectations.Count; i++)
            page.Labelled(i == 0 ? "Expects" : "", Label, plan.Expectations[i].Name);

        return plan.Expectations.Count == 0 ? page.Labelled("Expects", Label, "nothing") : page;
    }

    private static string At(ScenarioPlan plan, SimTime time) =>
        plan.Start.Plus(SimDuration.FromMilliseconds(time.Milliseconds)).ToString();

    private static string After(RolloutPlan rollout, SimTime time) =>
        $"{SimDuration.FromMilliseconds(time.Milliseconds - rollout.ReleaseAt.Milliseconds)} after it";
}
