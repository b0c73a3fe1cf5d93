namespace Sim.Scenarios;

internal sealed class ServiceCodec() : ObjectCodec<ServicePlan>(
    "service", "A service on groups of an organisation's servers.",
    [Name, Sectors, Servers, Needed, Restart, UnitsPerHour, OnCall],
    read => new(read.Get(Name), read.Get(Sectors), read.Get(Servers), read.Get(Needed), read.Get(Restart),
        read.Get(UnitsPerHour)) { OnCall = read.Get(OnCall) })
{
    public static readonly Field<string> Name = Required(
        "name", Scalar.Name, "Name of the service.", s => s.Name) with { Example = "payments" };
    public static readonly Field<IReadOnlyList<string>> Sectors = Optional(
        "sectors", Many.List(Scalar.Name, 1, 64), [], "Sectors that run it; all where not given.", s => s.Sectors);
    public static readonly Field<int> Servers = Required(
        "servers", Scalar.Integer(1, 255), "Servers of a group.", s => s.Servers) with { Unit = "servers" };
    public static readonly Field<int> Needed = Required(
        "needed", Scalar.Integer(1, 255), "Servers of a group that must be up.",
        s => s.Needed) with { Unit = "servers" };
    public static readonly Field<DurationLaw> Restart = Defaulted(
        "restart", Scalar.Law, "0s", "Time from enough servers to a working service.", s => s.Restart);
    public static readonly Field<long> UnitsPerHour = Defaulted(
        "unitsPerHour", Scalar.Long(0, 1_000_000_000_000), "0", "Work that it does in an hour of being up.",
        s => s.UnitsPerHour) with { Unit = "units an hour" };

    public static readonly Field<int> OnCall = Defaulted(
        "onCall", Scalar.Integer(0, 1_000_000), "0",
        "Technicians of the crew of whoever runs it who come at any hour for its servers, if fewer are on duty.",
        s => s.OnCall) with { Unit = "technicians" };

    /// <summary>No more servers are needed than there are, and sectors exist.</summary>
    public static void Check(Bound? services, Bound? sectors, DiagnosticBag bag)
    {
        bag.UniqueNames(services, "service");
        foreach (Bound service in services?.Items ?? [])
        {
            if (service.Maybe(Servers) is { } servers && service.Maybe(Needed) is { } needed
                && needed > servers)
            {
                bag.Add(service[Needed]!.At, DiagnosticCodes.NeedsMore,
                    $"{needed} servers are needed, but a group has {servers}", $"write at most {servers}");
            }

            foreach (Bound sector in service[Sectors]?.Items ?? [])
                bag.Refers(sector, sectors, "sector");
        }
    }
}
