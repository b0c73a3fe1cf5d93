namespace Sim.Scenarios;

/// <summary>Checks designs and fault: one way of naming designs, shares that add up, kinds and vendors that exist.</summary>
internal sealed class DesignChecks(DiagnosticBag bag)
{
    public void Check(Bound root)
    {
        if (root.Wrote("design") && root.Wrote("designs"))
        {
            bag.Add(root["designs"]?.KeyAt ?? root.At, DiagnosticCodes.Conflict, "both 'design' and 'designs' are given",
                "keep one of them: 'design' for a fleet of one, 'designs' for a fleet of several");
        }
        else if (!root.Wrote("design") && !root.Wrote("designs"))
        {
            bag.Add(root.At, DiagnosticCodes.MissingKey, "the key 'design' is missing", "add design: {name: kernel-driver}");
        }

        if (root["designs"] is { Items: { } items } designs)
        {
            CheckTools.SumToOne(bag, designs, items.Select(d => d.Maybe<Ratio>("share")), "the shares of the designs");
        }

        foreach (Bound kind in root["update"]?["fault"]?["when"]?["kinds"]?.Items ?? [])
        {
            CheckTools.Refers(bag, kind, root["fleet"]?["kinds"], "device kind");
        }

        if (root["update"] is { } update && update.Text("by") == UpdateMaker.PlatformVendor.Word())
        {
            OfPlatform(update);
        }
        else
        {
            Vendor(root);
        }
    }

    // It asks for no agent, so it cannot ask for one's vendor, version or inputs.
    private void OfPlatform(Bound update)
    {
        Unwanted(update["vendor"], given: true, "reaches the agents of every vendor");
        Unwanted(update["minVersion"], update.Maybe<SensorVersion>("minVersion") > default(SensorVersion), "asks for no sensor version");
        Unwanted(update["highestComparedInput"], update.Maybe<long>("highestComparedInput") > 0, "compares no inputs of an agent");
    }

    private void Unwanted(Bound? key, bool given, string why)
    {
        if (key is not null && given)
        {
            bag.Add(key.KeyAt, DiagnosticCodes.Conflict, $"an update of the platform's vendor {why}",
                "remove it, or write by: agent-vendor");
        }
    }

    private void Vendor(Bound root)
    {
        if (root["update"]?["vendor"] is not { Value: string vendor } named)
        {
            return;
        }

        IEnumerable<Bound> designs = root["design"] is { } single ? [single] : root["designs"]?.Items ?? [];
        string[] vendors = [.. designs.Select(d => d.Text("vendor")).OfType<string>().Distinct()];
        CheckTools.Refers(bag, named.At, vendor, vendors, "design of vendor");
    }
}
