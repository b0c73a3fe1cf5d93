namespace Sim.Scenarios;

/// <summary>Checks what no single value can tell: sums, references, order in time. Works on what could be read.</summary>
internal sealed class ScenarioChecks(DiagnosticBag bag)
{
    public void Check(Bound root)
    {
        if (root.Maybe<SimDuration>("window") is { } window && root.Maybe<SimDuration>("duration") is { } duration
            && window > duration)
        {
            bag.Add(root["window"]!.At, DiagnosticCodes.Order, $"a window of {window} is longer than the run of {duration}",
                "shorten the window");
        }

        new CalendarChecks(bag).Check(root);
        new FleetChecks(bag).Check(root);
        new RolloutChecks(bag).Check(root);
        new DesignChecks(bag).Check(root);
        new RecoveryChecks(bag).Check(root);
        Services(root);
        CheckTools.SumToOne(
            bag, root["threat"]?["mix"], root["threat"]?["mix"]?.Members.Select(m => m.Value.Value as Ratio?) ?? [], "the shares of attacks");
        new ExpectationChecks(bag).Check(root);
    }

    private void Services(Bound root)
    {
        Bound? sectors = root["fleet"]?["sectors"];
        CheckTools.UniqueNames(bag, root["services"], "service");
        foreach (Bound service in root["services"]?.Items ?? [])
        {
            if (service.Maybe<long>("servers") is { } servers && service.Maybe<long>("needed") is { } needed
                && needed > servers)
            {
                bag.Add(service["needed"]!.At, DiagnosticCodes.NeedsMore,
                    $"{needed} servers are needed of {servers}", $"write at most {servers}");
            }

            foreach (Bound sector in service["sectors"]?.Items ?? [])
            {
                CheckTools.Refers(bag, sector, sectors, "sector");
            }
        }
    }
}
