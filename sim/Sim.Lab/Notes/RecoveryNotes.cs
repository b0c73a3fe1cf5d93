namespace Sim.Lab;

/// <summary>Ways back that nobody can go.</summary>
internal static class RecoveryNotes
{
    /// <summary>Power cycles of kinds that nobody attends or nobody cycles.</summary>
    public static IEnumerable<PlanNote> UnattendedPowerCycles(NotedFleet fleet)
    {
        if (fleet.Plan.Recovery.MaxTries == 0)
            return [];

        if (fleet.Cycles)
            return fleet.Kinds.Where(k => k.PowerCycled > Ratio.Zero && !fleet.IsAttended(k)).Select(k => new PlanNote(
                $"fleet.kinds.{k.Name}.powerCycled",
                $"nobody ever attends these machines ({k.AttendancePattern}), so nobody power-cycles them"));

        string why = string.Join("; ",
            fleet.Kinds.Select(k => (fleet.IsAttended(k), k.PowerCycled > Ratio.Zero) switch
            {
                (false, true) => $"nobody ever attends {k.Name}",
                (false, false) => $"nobody ever attends {k.Name}, and powerCycled is 0% there",
                _ => $"powerCycled is 0% for {k.Name}",
            }));
        return [new PlanNote("recovery.powerCycle", $"no machine of this fleet is power-cycled: {why}")];
    }

    /// <summary>Power cycles that cannot heal; one resets a machine that hangs all the same.</summary>
    public static IEnumerable<PlanNote> HopelessPowerCycles(NotedFleet fleet)
    {
        string? why = !fleet.Cycles ? null
            : !fleet.Reverts ? "nothing is reverted during the run"
            : !HasRace(fleet) ? "recovery.race is 0%" : null;
        bool onlyCrashes = why is not null && new DesignTable(fleet.Plan).Programs.All(p => p.Branches.All(
            b => b.Share == Ratio.Zero || b.Effect is FaultEffect.None or FaultEffect.Exception));
        return NotedFleet.Note(
            "recovery.powerCycle", onlyCrashes ? $"a power cycle heals nothing, because {why}" : null);
    }

    /// <summary>A race that is never run, or that nobody can win.</summary>
    public static IEnumerable<PlanNote> IdleRace(NotedFleet fleet)
    {
        bool boots = fleet.Plan.Recovery.FailedBoots > 0;

        // Where machines are power-cycled, that note says it.
        return NotedFleet.Note("recovery.race", (HasRace(fleet), fleet.Reverts) switch
        {
            (false, true) when boots && !fleet.Cycles => "failedBoots heal nothing, because recovery.race is 0%",
            (true, false) => "no boot can fetch a reverted artefact, because nothing is reverted during the run",
            (true, true) when !boots && !fleet.Cycles =>
                "no boot is tried: failedBoots is 0, and nobody power-cycles a machine",
            _ => null,
        });
    }

    /// <summary>Cloud remediation that reaches nobody.</summary>
    public static IEnumerable<PlanNote> IdleCloud(NotedFleet fleet) => NotedFleet.Note(
        "recovery.cloud", fleet.Plan.Recovery.Cloud is not { } cloud ? null
            : !fleet.Reverts ? "nothing is reverted during the run, and it hands out what was reverted"
            : !fleet.IsInside(cloud.OfferedAt) ? "it is offered at or after the end of the run"
            : cloud.OptIn == Ratio.Zero ? "no organisation takes it: optIn is 0%"
            : cloud.SuccessPerTry == Ratio.Zero ? "no try succeeds: successPerTry is 0%"
            : fleet.Kinds.Any(fleet.IsAttended) ? null
            : "it needs somebody who restarts the machine, and nobody ever attends "
                + string.Join(", ", fleet.Kinds.Select(k => k.Name)));

    /// <summary>Repair by hand that never begins, and parts of it that nobody needs.</summary>
    public static IEnumerable<PlanNote> IdleHands(NotedFleet fleet)
    {
        if (fleet.Plan.Recovery.Hands is not { } hands)
        {
            long crews = fleet.Listed.Count(o => o.Crew is not null);
            return NotedFleet.Note("recovery.hands", crews == 0 ? null
                : $"nobody repairs by hand, so the crews of {Numbers.Counted(crews, "listed organisation")} do "
                    + "nothing");
        }

        bool begins = fleet.IsInside(hands.GuidanceAt) || hands.Awareness.Experts > Ratio.Zero;
        bool nobody = hands.Weekday == Ratio.Zero && hands.Weekend == Ratio.Zero && hands.Night == Ratio.Zero
            && fleet.Plan.Services.All(s => s.OnCall == 0);
        return
        [
            .. NotedFleet.Note("recovery.hands.guidanceAt", begins ? null
                : "nobody repairs by hand, because the guidance comes at or after the end of the run"),
            .. NotedFleet.Note("recovery.hands", begins && nobody
                ? "nobody is ever at work: weekday, weekend and night are 0%" : null),
            .. IdleExperts(fleet, hands.Awareness),
            .. UnusedMethods(fleet, hands),
        ];
    }

    /// <summary>People on call whom nobody calls.</summary>
    public static IEnumerable<PlanNote> IdleOnCall(NotedFleet fleet)
    {
        string? why = fleet.Plan.Recovery.Hands is not { } hands ? "nobody repairs by hand"
            : hands.FixedCrews == int.MaxValue ? "crews are unlimited, at any hour" : null;
        return why is null ? []
            : fleet.Plan.Services.Where(s => s.OnCall > 0).Select(s => new PlanNote($"services.{s.Name}.onCall", why));
    }

    private static IEnumerable<PlanNote> IdleExperts(NotedFleet fleet, AwarenessPlan awareness)
    {
        bool finds = awareness.Experts > Ratio.Zero;
        return
        [
            .. NotedFleet.Note("recovery.hands.awareness.experts", finds && !fleet.Kinds.Any(fleet.IsAttended)
                ? "nobody finds the repair, because nobody ever attends " + string.Join(", ",
                    fleet.Kinds.Select(k => k.Name)) : null),
            .. NotedFleet.Note("recovery.hands.awareness.diagnosis",
                !finds && awareness.Diagnosis is not { Kind: DurationLawKind.Fixed, First.Milliseconds: 0 }
                    ? "no organisation's own people look for the repair: experts is 0%" : null),
        ];
    }

    private static IEnumerable<PlanNote> UnusedMethods(NotedFleet fleet, HandsPlan hands)
    {
        foreach (RepairMethodPlan method in hands.Methods)
        {
            if (!fleet.Plan.Fleet.Kinds.Any(k => k.RepairMethod == method.Name || k.OutOfBandMethod == method.Name))
                yield return new PlanNote($"recovery.hands.methods.{method.Name}", "no kind of device is repaired so");
        }

        string[] needing = [.. hands.Methods.Where(m => m.NeedsKey).Select(m => m.Name)];
        bool looked = fleet.Kinds.Any(k => k.Encrypted > Ratio.Zero
            && ((k.OutOfBand < Ratio.One && needing.Contains(k.RepairMethod))
                || (k.OutOfBand > Ratio.Zero && needing.Contains(k.OutOfBandMethod))));
        if (!looked && hands.KeyLookup is not { Kind: DurationLawKind.Fixed, First.Milliseconds: 0 })
            yield return new PlanNote("recovery.hands.keyLookup", needing.Length == 0
                ? "no method of repair needs a key"
                : "no machine of this fleet is encrypted and repaired by a method that needs the key");
    }

    private static bool HasRace(NotedFleet fleet) =>
        fleet.Plan.Recovery.RaceWired > Ratio.Zero || fleet.Plan.Recovery.RaceWireless > Ratio.Zero;
}
