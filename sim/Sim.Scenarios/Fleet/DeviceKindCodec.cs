namespace Sim.Scenarios;

internal sealed class DeviceKindCodec() : ObjectCodec<DeviceKindPlan>(
    "kind", "A kind of device.",
    [
        Required("repairPriority", Scalar.Integer(0, 255), "Order of repair; smaller is sooner.",
            k => k.RepairPriority).As(out var repairPriority),
        Defaulted("hostsServices", Scalar.Flag, "false", "Whether services stand on it.",
            k => k.HostsServices).As(out var hostsServices),
        Online, Attended,
        Required("encrypted", Scalar.Share, "Share with disk encryption.", k => k.Encrypted).As(out var encrypted),
        Required("wired", Scalar.Share, "Share with a wired network.", k => k.Wired).As(out var wired),
        Defaulted("outOfBand", Scalar.Share, "0%", "Share with out-of-band access.",
            k => k.OutOfBand).As(out var outOfBand),
        Required("powerCycled", Scalar.Share, "Share at which a person tries power cycles while it waits.",
            k => k.PowerCycled).As(out var powerCycled),
        Method, OutOfBandMethod,
    ],
    read => new()
    {
        Name = "",
        RepairPriority = read.Get(repairPriority),
        HostsServices = read.Get(hostsServices),
        OnlinePattern = read.Get(Online),
        AttendancePattern = read.Get(Attended),
        Encrypted = read.Get(encrypted),
        Wired = read.Get(wired),
        OutOfBand = read.Get(outOfBand),
        PowerCycled = read.Get(powerCycled),
        RepairMethod = read.Get(Method),
        OutOfBandMethod = read.Get(OutOfBandMethod) ?? read.Get(Method),
    })
{
    public static readonly Field<string> Online = Required(
        "online", Scalar.Name, "Name of its online pattern.", k => k.OnlinePattern) with { Example = "office" };
    public static readonly Field<string> Attended = Required(
        "attended", Scalar.Name, "Name of its attendance pattern.",
        k => k.AttendancePattern) with { Example = "office" };
    public static readonly Field<string> Method = Required(
        "method", Scalar.Name, "Name of its repair method.", k => k.RepairMethod) with { Example = "desk" };
    public static readonly Field<string?> OutOfBandMethod = Optional(
        "outOfBandMethod", Scalar.Name,
        "Name of the repair method where out-of-band access exists; its method where not given.",
        k => k.OutOfBandMethod) with { Example = "rack" };
}
