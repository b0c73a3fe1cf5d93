using Sim.Hosting;

namespace Sim.Lab;

/// <summary>Ways back that nobody can go.</summary>
internal static class RecoveryNotes
{
    private const string RacePath = "recovery.race";

    /// <summary>Power cycles of kinds that nobody attends or nobody cycles.</summary>
    public static IEnumerable<PlanNote> UnattendedPowerCycles(NotedFleet fleet)
    {
        if (fleet.Plan.Recovery.MaxTries == 0)
            yield break;

        if (!fleet.Kinds.Any(k => IsCycled(fleet, k)))
        {
            string why = string.Join("; ",
                fleet.Kinds.Select(k => (fleet.IsAttended(k), k.PowerCycled > Ratio.Zero) switch
            {
                (false, true) => $"nobody ever attends {k.Name}",
                (false, false) => $"nobody ever attends {k.Name}, and powerCycled is 0% there",
                _ => $"powerCycled is 0% for {k.Name}",
            }));
            yield return new PlanNote("recovery.powerCycle", $"no machine of this fleet is power-cycled: {why}");
            yield break;
        }

        foreach (DeviceKindPlan kind in fleet.Kinds.Where(k => k.PowerCycled > Ratio.Zero && !fleet.IsAttended(k)))
        {
            yield return new PlanNote(
                $"fleet.kinds.{kind.Name}.powerCycled",
                $"nobody ever attends these machines ({kind.AttendancePattern}), so nobody power-cycles them");
        }
    }

    /// <summary>Power cycles that cannot heal; one resets a machine that hangs all the same.</summary>
    public static IEnumerable<PlanNote> HopelessPowerCycles(NotedFleet fleet)
    {
        RecoveryPlan recovery = fleet.Plan.Recovery;
        bool onlyCrashes = new DesignTable(fleet.Plan).Programs.All(p => p.Program.Branches.All(
            b => b.Share == Ratio.Zero || b.Effect is FaultEffect.None or FaultEffect.Exception));
        if (recovery.MaxTries == 0 || !onlyCrashes || !fleet.Kinds.Any(k => IsCycled(fleet, k)))
            yield break;

        if (!fleet.IsInside(fleet.Plan.Rollout.RevertAt))
            yield return new PlanNote("recovery.powerCycle",
                "a power cycle heals nothing, because nothing is reverted during the run");
        else if (!HasRace(recovery))
            yield return new PlanNote("recovery.powerCycle",
                "a power cycle heals nothing, because recovery.race is 0%");
    }

    /// <summary>A race that is never run, or that nobody can win.</summary>
    public static IEnumerable<PlanNote> IdleRace(NotedFleet fleet)
    {
        RecoveryPlan recovery = fleet.Plan.Recovery;
        if (!HasRace(recovery))
        {
            // Where machines are power-cycled, that note says it.
            bool cycled = recovery.MaxTries > 0 && fleet.Kinds.Any(k => IsCycled(fleet, k));
            if (recovery.FailedBoots > 0 && !cycled && fleet.IsInside(fleet.Plan.Rollout.RevertAt))
                yield return new PlanNote(RacePath, "failedBoots heal nothing, because recovery.race is 0%");

            yield break;
        }

        if (!fleet.IsInside(fleet.Plan.Rollout.RevertAt))
            yield return new PlanNote(RacePath,
                "no boot can fetch a reverted artefact, because nothing is reverted during the run");
        else if (recovery.FailedBoots == 0 && (recovery.MaxTries == 0 || !fleet.Kinds.Any(k => IsCycled(fleet, k))))
            yield return new PlanNote(RacePath,
                "no boot is tried: failedBoots is 0, and nobody power-cycles a machine");
    }

    /// <summary>Cloud remediation that reaches nobody.</summary>
    public static IEnumerable<PlanNote> IdleCloud(NotedFleet fleet)
    {
        if (fleet.Plan.Recovery.Cloud is not { } cloud)
            yield break;

        string? why = !fleet.IsInside(fleet.Plan.Rollout.RevertAt)
            ? "nothing is reverted during the run, and it hands out what was reverted"
            : !fleet.IsInside(cloud.OfferedAt) ? "it is offered at or after the end of the run"
            : cloud.OptIn == Ratio.Zero ? "no organisation takes it: optIn is 0%"
            : cloud.SuccessPerTry == Ratio.Zero ? "no try succeeds: successPerTry is 0%"
            : fleet.Kinds.Any(fleet.IsAttended) ? null
            : $"it needs somebody who restarts the machine, and nobody ever attends {Names(fleet.Kinds)}";
        if (why is not null)
            yield return new PlanNote("recovery.cloud", why);
    }

    /// <summary>Repair by hand that never begins, and parts of it that nobody needs.</summary>
    public static IEnumerable<PlanNote> IdleHands(NotedFleet fleet)
    {
        if (fleet.Plan.Recovery.Hands is not { } hands)
        {
            long crews = fleet.Listed.Count(o => o.Crew is not null);
            if (crews > 0)
                yield return new PlanNote("recovery.hands",
                    $"nobody repairs by hand, so the crews of {Numbers.Counted(crews, "listed organisation")} do "
                        + "nothing");

            yield break;
        }

        if (!fleet.IsInside(hands.GuidanceAt))
            yield return new PlanNote("recovery.hands.guidanceAt",
                "nobody repairs by hand, because the guidance comes at or after the end of the run");
        else if (hands.Weekday == Ratio.Zero && hands.Weekend == Ratio.Zero && hands.Night == Ratio.Zero)
            yield return new PlanNote("recovery.hands", "nobody is ever at work: weekday, weekend and night are 0%");

        foreach (PlanNote note in UnusedMethods(fleet, hands))
            yield return note;
    }

    private static IEnumerable<PlanNote> UnusedMethods(NotedFleet fleet, HandsPlan hands)
    {
        var used = fleet.Plan.Fleet.Kinds.SelectMany(k => (string[])[k.RepairMethod, k.OutOfBandMethod])
            .ToHashSet(StringComparer.Ordinal);
        foreach (RepairMethodPlan method in hands.Methods.Where(m => !used.Contains(m.Name)))
            yield return new PlanNote($"recovery.hands.methods.{method.Name}", "no kind of device is repaired so");

        var needing = hands.Methods.Where(m => m.NeedsKey).Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        bool looked = fleet.Kinds.Any(k => k.Encrypted > Ratio.Zero
            && ((k.OutOfBand < Ratio.One && needing.Contains(k.RepairMethod))
                || (k.OutOfBand > Ratio.Zero && needing.Contains(k.OutOfBandMethod))));
        if (!looked && hands.KeyLookup is not { Kind: DurationLawKind.Fixed, First.Milliseconds: 0 })
        {
            yield return new PlanNote("recovery.hands.keyLookup", needing.Count == 0
                ? "no method of repair needs a key"
                : "no machine of this fleet is encrypted and repaired by a method that needs the key");
        }
    }

    private static bool IsCycled(NotedFleet fleet, DeviceKindPlan kind) =>
        kind.PowerCycled > Ratio.Zero && fleet.IsAttended(kind);

    private static bool HasRace(RecoveryPlan recovery) =>
        recovery.RaceWired > Ratio.Zero || recovery.RaceWireless > Ratio.Zero;

    private static string Names(IReadOnlyList<DeviceKindPlan> kinds) => string.Join(", ", kinds.Select(k => k.Name));
}
