namespace Sim.Cli;

/// <summary>A scenario in words.</summary>
internal static class ShowPage
{
    /// <summary>Cells of the labels, here and on the page of an experiment.</summary>
    public const int LabelWidth = 13;

    /// <param name="plan">The scenario.</param>
    /// <param name="scenario">What the user named it by: a name of the catalogue or a path.</param>
    public static TerminalText Of(ScenarioPlan plan, string scenario) => TerminalPage.Of(LabelWidth,
    [
        Title(plan.Name, plan.Title, plan.Question),
        [
            new Entry("Time", $"{plan.Duration} from {plan.Start}, windows of {plan.Window}"),
            new Entry("Seeds", $"seed {plan.Seed}, fleet seed {plan.FleetSeed}"),
            new Entry("Fleet", Fleet(plan)),
            new Entry("Update", Update(plan.Update)),
            new Entry("Design", plan.Design.Name),
            new Entry("Channel", Channel(plan.Channel)),
            .. Entry.List("Rollout", Rollout(plan, plan.Rollout)),
            .. Entry.List("Recovery", Recovery(plan, plan.Recovery)),
            .. Entry.List("Services", plan.Services.Select(Service)),
            .. Entry.List("Expects", plan.Expectations.Select(e => e.Name).DefaultIfEmpty("nothing")),
        ],
        [new CommandLine("Every value", $"sim show {Quoting.Shell(scenario)} --resolved")],
    ]);

    /// <summary>The first lines: name, title and question.</summary>
    public static IEnumerable<Block> Title(string name, string title, string question) =>
        [new Statement([new Piece(name, Tone.Strong)], ": " + title), new Paragraph(question, Voice.Note)];

    private static string Fleet(ScenarioPlan plan)
    {
        IEnumerable<string> groups = plan.Fleet.Groups.Select(
            g => $"{Numbers.Count(g.Organisations)} {g.Name} "
                + $"({g.Platform}{(g.Listing is null ? "" : ", from " + g.Listing.Input.File)})");
        string thinned = plan.Thinning > 1
            ? $"; every {plan.Thinning}th of them" : "";
        return $"{plan.Fleet.Model}: {string.Join(", ", groups)}{thinned}";
    }

    private static string Update(UpdatePlan update) =>
        $"{update.Name}: {update.Artefact.Word()} for {update.Platform}; fault: {update.Fault.Class}, "
        + $"{Share(update.Fault.Probability)} of the applications, "
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

    private static IEnumerable<string> Rollout(ScenarioPlan plan, RolloutPlan rollout) =>
    [
        $"{rollout.Strategy.Word()}, from {At(plan, rollout.ReleaseAt)}",
        .. rollout.Stages.Select(s => $"{s.Name}: {Share(s.Share)} after {s.OpensAfter}"),
        (rollout.HaltAt, rollout.RevertAt) switch
        {
            (null, null) => "neither halted nor reverted",
            ({ } halt, null) => $"halted {After(rollout, halt)}, never reverted",
            (null, { } revert) => $"reverted {After(rollout, revert)}",
            ({ } halt, { } revert) => $"halted {After(rollout, halt)}, reverted {After(rollout, revert)}",
        },
    ];

    private static IEnumerable<string> Recovery(ScenarioPlan plan, RecoveryPlan recovery)
    {
        yield return $"{recovery.FailedBoots} failed boots of {recovery.BootCycle}, then the recovery screen";
        yield return $"a boot fetches the revert first with {Share(recovery.RaceWired)} wired, "
            + $"{Share(recovery.RaceWireless)} wireless";
        yield return recovery.MaxTries == 0
            ? "nobody power-cycles a waiting machine"
            : $"people power-cycle every {recovery.TryEvery}, at most {recovery.MaxTries} times";
        if (recovery.Cloud is { } cloud)
        {
            yield return $"cloud remediation from {At(plan, cloud.OfferedAt)} for {Share(cloud.OptIn)} of the "
                + $"organisations, {Share(cloud.SuccessPerTry)} a try"
                + (cloud.MaxTries is { } tries
                    ? $", at most {tries} times" : "");
        }

        yield return recovery.Hands is { } hands
            ? $"repairs by hand from {At(plan, hands.GuidanceAt)}{Before(hands)}, {Crew(hands)}"
            : "nobody repairs by hand";
    }

    private static string Before(HandsPlan hands) => hands.Awareness.Experts == Ratio.Zero
        ? "" : $", before it where own people find out ({Share(hands.Awareness.Experts)} of the organisations)";

    private static string Crew(HandsPlan hands) => hands.FixedCrews switch
    {
        int.MaxValue => "as many technicians as it takes",
        { } crews => $"{crews} technicians in each organisation",
        null => $"a technician for {hands.EndpointsPerTechnician} endpoints (median)",
    };

    private static string Service(ServicePlan service) =>
        $"{service.Name}: {service.Needed} of {service.Servers} servers, "
        + (service.Sectors.Count == 0 ? "every sector" : string.Join(", ", service.Sectors));

    private static string Share(Ratio share) => Numbers.ExactPercent(share.ToDouble());

    private static string At(ScenarioPlan plan, SimTime time) =>
        plan.Start.Plus(SimDuration.FromMilliseconds(time.Milliseconds)).ToString();

    private static string After(RolloutPlan rollout, SimTime time) =>
        $"{SimDuration.FromMilliseconds(time.Milliseconds - rollout.ReleaseAt.Milliseconds)} after it";
}
