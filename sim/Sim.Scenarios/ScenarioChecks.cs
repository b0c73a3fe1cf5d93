namespace Sim.Scenarios;

/// <summary>Checks what no single value can tell: sums, references, order. Works on what could be read.</summary>
internal static class ScenarioChecks
{
    public static void Check(Bound root, DiagnosticBag bag)
    {
        UtcMoment? start = root.Maybe(ScenarioCodec.Start);
        SimDuration? duration = root.Maybe(ScenarioCodec.Duration);
        Clock(root, start, duration, bag);
        Bound? fleet = root[ScenarioCodec.Fleet];
        Bound? recovery = root[ScenarioCodec.Recovery];
        if (fleet is not null)
            new FleetChecks(bag).Check(fleet, recovery?[RecoveryCodec.Hands]?[HandsCodec.Methods]);

        TimeZonesCodec.Check(fleet?[FleetCodec.TimeZones], start, duration, bag);
        ChannelCodec.Check(root[ScenarioCodec.Channel], bag);
        if (root[ScenarioCodec.Rollout] is { } rollout)
            RolloutCodec.Check(rollout, start, duration, bag);

        OneOfDesigns(root, bag);
        Bound? update = root[ScenarioCodec.Update];
        new DesignChecks(bag).Check(
            update, root[ScenarioCodec.Design], root[ScenarioCodec.Designs], fleet?[FleetCodec.Kinds]);
        if (recovery is not null)
            RecoveryCodec.Check(recovery, start, bag);

        Bound? services = root[ScenarioCodec.Services];
        ServiceCodec.Check(services, fleet?[FleetCodec.Sectors], bag);
        bag.SumToOne(root[ScenarioCodec.Threat]?[ThreatCodec.Mix], "the shares of attacks");
        new ExpectationChecks(bag).Check(
            root[ScenarioCodec.Expectations], fleet, update, services, root.Wrote(ScenarioCodec.Services));
        PublishedCodec.Check(root[ScenarioCodec.Published], bag);
    }

    private static void Clock(Bound root, UtcMoment? start, SimDuration? duration, DiagnosticBag bag)
    {
        if (root.Maybe(ScenarioCodec.Window) is { } window && window > duration)
        {
            bag.Add(root[ScenarioCodec.Window]!.At, DiagnosticCodes.Order,
                $"a window of {window} is longer than the run of {duration}", "shorten the window");
        }

        if (start is { } zero && duration is { } length)
            bag.InCalendar(root[ScenarioCodec.Duration]!.At, zero, length.Milliseconds, "the end of the run");
    }

    private static void OneOfDesigns(Bound root, DiagnosticBag bag)
    {
        bool one = root.Wrote(ScenarioCodec.Design);
        bool several = root.Wrote(ScenarioCodec.Designs);
        if (one && several)
        {
            bag.Add(root[ScenarioCodec.Designs]?.KeyAt ?? root.At, DiagnosticCodes.Conflict,
                "both 'design' and 'designs' are given",
                "keep one of them: 'design' for a fleet of one, 'designs' for a fleet of several");
        }
        else if (!one && !several)
        {
            bag.Add(root.At, DiagnosticCodes.MissingKey, "the key 'design' is missing",
                "add design: {name: kernel-driver}");
        }
    }
}
