namespace Sim.Engine;

/// <summary>The recovery plan as integers and indices.</summary>
public sealed class RecoveryTable
{
    private static readonly double TwoTo32 = 1L << 32;

    internal RecoveryTable(ScenarioPlan plan, FleetTables tables)
    {
        RecoveryPlan recovery = plan.Recovery;
        RaceWired = recovery.RaceWired.Threshold32;
        RaceWireless = recovery.RaceWireless.Threshold32;
        HazardWired = Hazard(recovery.RaceWired);
        HazardWireless = Hazard(recovery.RaceWireless);
        HazardCloud = recovery.Cloud is { } cloud ? Hazard(cloud.SuccessPerTry) : 0;
        CloudAt = recovery.Cloud?.OfferedAt.Milliseconds ?? StageTable.Never;
        Attendance = [.. tables.Calendars.Select(
            c => c.AttendanceOfKind.Select(a => new AttendanceClock(a)).ToArray())];
        (int Priority, bool Hosts)[] classes =
            [.. plan.Fleet.Kinds.Select(k => (k.RepairPriority, k.HostsServices)).Distinct().Order()];
        ClassOfKind =
            [.. plan.Fleet.Kinds.Select(k => (byte)Array.BinarySearch(classes, (k.RepairPriority, k.HostsServices)))];
        IsOfHosts = [.. classes.Select(c => c.Hosts)];
        IsTied = [.. classes.Select((c, i) => i > 0 && c.Priority == classes[i - 1].Priority)];
        string[] methods = [.. recovery.Hands?.Methods.Select(m => m.Name) ?? []];
        MethodOfKind = Methods(plan, methods, k => k.RepairMethod);
        OutOfBandMethodOfKind = Methods(plan, methods, k => k.OutOfBandMethod);
    }

    /// <summary>Race at a boot, 32-bit threshold, wired.</summary>
    public ulong RaceWired { get; }

    /// <summary>Race at a boot, 32-bit threshold, wireless.</summary>
    public ulong RaceWireless { get; }

    /// <summary>Hazard of a try in 2^-32, wired.</summary>
    public long HazardWired { get; }

    /// <summary>Hazard of a try in 2^-32, wireless.</summary>
    public long HazardWireless { get; }

    /// <summary>Hazard of a try with cloud remediation in 2^-32.</summary>
    public long HazardCloud { get; }

    /// <summary>When cloud remediation is offered, or never.</summary>
    public long CloudAt { get; }

    /// <summary>Attendance by calendar and kind.</summary>
    public AttendanceClock[][] Attendance { get; }

    /// <summary>
    /// Repair class by kind: 0 is repaired first. Kinds that host services have classes of their own.
    /// </summary>
    public byte[] ClassOfKind { get; }

    /// <summary>Number of repair classes.</summary>
    public int Classes => IsOfHosts.Length;

    /// <summary>Whether the kinds of a class host services.</summary>
    public bool[] IsOfHosts { get; }

    /// <summary>Whether a class has the priority of the one before it: of both the earlier ticket is first.</summary>
    public bool[] IsTied { get; }

    /// <summary>Repair method by kind.</summary>
    public int[] MethodOfKind { get; }

    /// <summary>Repair method by kind where out-of-band access exists.</summary>
    public int[] OutOfBandMethodOfKind { get; }

    /// <summary>Integrated hazard of one try with success probability p: floor(-ln(1 - p) * 2^32).</summary>
    internal static long Hazard(Ratio p)
    {
        if (p == Ratio.One)
            return 1L << 62;

        return p == Ratio.Zero ? 0 : (long)(-DetMath.Log(1 - p.ToDouble()) * TwoTo32);
    }

    /// <summary>Unit-exponential threshold in 2^-32, at least 1.</summary>
    internal static long Threshold(ulong low) => Math.Max(1, (long)(-DetMath.Log(1 - Mix.ToUnit(low)) * TwoTo32));

    private static int[] Methods(ScenarioPlan plan, string[] names, Func<DeviceKindPlan, string> of) =>
        names.Length == 0 ? [] : [.. plan.Fleet.Kinds.Select(k => FleetTables.IndexOf(names, of(k)))];
}
