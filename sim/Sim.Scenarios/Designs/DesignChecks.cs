namespace Sim.Scenarios;

/// <summary>Checks designs and fault: shares that add up, kinds and vendors that exist.</summary>
internal sealed class DesignChecks(DiagnosticBag bag)
{
    public void Check(Bound? update, Bound? design, Bound? designs, Bound? kinds)
    {
        bag.SumToOne(designs, "the shares of the designs", DesignShareCodec.Share);
        foreach (Bound kind in update?[UpdateCodec.Fault]?[FaultCodec.When]?[HostPredicateCodec.Kinds]?.Items ?? [])
            bag.Refers(kind, kinds, "device kind");

        if (update?.Maybe(UpdateCodec.By) == UpdateMaker.PlatformVendor)
        {
            OfPlatform(update);
        }
        else if (update?[UpdateCodec.Vendor] is { Value: string vendor } named)
        {
            IEnumerable<Bound> all = design is not null ? [design] : designs?.Items ?? [];
            bag.Refers(named.At, vendor, all.Select(d => d.Text(DesignCodec.Vendor)).OfType<string>().Distinct(),
                "design of vendor");
        }
    }

    // It asks for no agent, so it cannot ask for one's vendor, version or inputs.
    private void OfPlatform(Bound update)
    {
        Unwanted(update[UpdateCodec.Vendor], given: true, "reaches the agents of every vendor");
        Unwanted(update[UpdateCodec.MinVersion], update.Maybe(UpdateCodec.MinVersion) > default(SensorVersion),
            "asks for no sensor version");
        Unwanted(update[UpdateCodec.HighestComparedInput], update.Maybe(UpdateCodec.HighestComparedInput) > 0,
            "compares no inputs of an agent");
    }

    private void Unwanted(Bound? key, bool given, string why)
    {
        if (key is not null && given)
        {
            bag.Add(key.KeyAt, DiagnosticCodes.Conflict, $"an update of the platform's vendor {why}",
                "remove it, or write by: agent-vendor");
        }
    }
}
