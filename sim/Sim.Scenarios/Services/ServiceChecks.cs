namespace Sim.Scenarios;

/// <summary>Checks services: no more servers needed than there are, sectors that exist.</summary>
internal static class ServiceChecks
{
    public static void Check(Bound? services, Bound? sectors, DiagnosticBag bag)
    {
        CheckTools.UniqueNames(bag, services, "service");
        foreach (Bound service in services?.Items ?? [])
        {
            if (service.Maybe(ServiceCodec.Servers) is { } servers && service.Maybe(ServiceCodec.Needed) is { } needed
                && needed > servers)
            {
                bag.Add(service[ServiceCodec.Needed]!.At, DiagnosticCodes.NeedsMore,
                    $"{needed} servers are needed, but a group has {servers}", $"write at most {servers}");
            }

            foreach (Bound sector in service[ServiceCodec.Sectors]?.Items ?? [])
                CheckTools.Refers(bag, sector, sectors, "sector");
        }
    }
}
