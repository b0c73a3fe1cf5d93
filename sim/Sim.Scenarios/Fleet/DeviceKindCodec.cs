namespace Sim.Scenarios;

/// <summary>The keys of a kind of device.</summary>
internal sealed class DeviceKindCodec() : ObjectCodec<DeviceKindPlan>(
    "kind", "A kind of device.",
    [
        RepairPriority, HostsServices, Online, Attended, Encrypted, Wired, OutOfBand, PowerCycled, Method,
        OutOfBandMethod,
    ])
{
    public static readonly Field<int> RepairPriority = Required(
        "repairPriority", Scalar.Integer(0, 255), "Order of repair; smaller is sooner.", k => k.RepairPriority);
    public static readonly Field<bool> HostsServices = Defaulted(
        "hostsServices", Scalar.Flag, "false", "Whether services stand on it.", k => k.HostsServices);
    public static readonly Field<string> Online = Required(
        "online", Scalar.Name, "Name of its online pattern.", k => k.OnlinePattern) with { Example = "office" };
    public static readonly Field<string> Attended = Required(
        "attended", Scalar.Name, "Name of its attendance pattern.",
        k => k.AttendancePattern) with { Example = "office" };
    public static readonly Field<Ratio> Encrypted = Required(
        "encrypted", Scalar.Share, "Share with disk encryption.", k => k.Encrypted);
    public static readonly Field<Ratio> Wired = Required(
        "wired", Scalar.Share, "Share with a wired network.", k => k.Wired);
    public static readonly Field<Ratio> OutOfBand = Defaulted(
        "outOfBand", Scalar.Share, "0%", "Share with out-of-band access.", k => k.OutOfBand);
    public static readonly Field<Ratio> PowerCycled = Required(
        "powerCycled", Scalar.Share, "Share at which a person tries power cycles while it waits.", k => k.PowerCycled);
    public static readonly Field<string> Method = Required(
        "method", Scalar.Name, "Name of its repair method.", k => k.RepairMethod) with { Example = "desk" };
    public static readonly Field<string?> OutOfBandMethod = Optional(
        "outOfBandMethod", Scalar.Name,
        "Name of the repair method where out-of-band access exists; its method where not given.",
        k => k.OutOfBandMethod) with { Example = "rack" };

    protected override DeviceKindPlan Make(ReadFields read) => new()
    {
        Name = "",
        RepairPriority = read.Get(RepairPriority),
        HostsServices = read.Get(HostsServices),
        OnlinePattern = read.Get(Online),
        AttendancePattern = read.Get(Attended),
        Encrypted = read.Get(Encrypted),
        Wired = read.Get(Wired),
        OutOfBand = read.Get(OutOfBand),
        PowerCycled = read.Get(PowerCycled),
        RepairMethod = read.Get(Method),
        OutOfBandMethod = read.Get(OutOfBandMethod) ?? read.Get(Method),
    };
}
