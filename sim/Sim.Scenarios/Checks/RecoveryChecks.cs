namespace Sim.Scenarios;

/// <summary>Checks recovery: crews of one kind, moments inside the scenario, boots that take time.</summary>
internal sealed class RecoveryChecks(DiagnosticBag bag)
{
    public void Check(Bound root)
    {
        if (root["recovery"] is not { } recovery)
        {
            return;
        }

        if (recovery.Maybe<long>("failedBoots") > 0
            && recovery["bootCycle"]?.Value is DurationLaw { Kind: DurationLawKind.Fixed, First.Milliseconds: 0 })
        {
            bag.Add(recovery["failedBoots"]!.At, DiagnosticCodes.Conflict, "boots that take no time",
                "add bootCycle: 3m, or write failedBoots: 0");
        }

        UtcMoment? start = root["start"]?.Value as UtcMoment?;
        NotBefore(start, recovery["cloud"]?["offeredAt"], "cloud remediation is offered");
        NotBefore(start, recovery["hands"]?["guidanceAt"], "the guidance is published");
        if (recovery["hands"] is { } hands)
        {
            Hands(hands);
        }
    }

    private void Hands(Bound hands)
    {
        if (hands["crews"] is { } crews && hands.Wrote("endpointsPerTechnician"))
        {
            bag.Add(crews.KeyAt, DiagnosticCodes.Conflict, "'crews' beside 'endpointsPerTechnician'", "keep one of them");
        }
        else if (!hands.Wrote("crews") && !hands.Wrote("endpointsPerTechnician"))
        {
            bag.Add(hands.At, DiagnosticCodes.MissingKey, "nothing says how many technicians there are",
                "add endpointsPerTechnician: 500, or crews: unlimited");
        }

        if (hands["crews"] is not null && hands.Maybe<double>("sigma") > 0)
        {
            bag.Add(hands["sigma"]!.KeyAt, DiagnosticCodes.Conflict, "a fixed number of crews has no sigma", "remove it");
        }

        if (hands.Maybe<ClockHours>("day") is { To: > 1440 } day)
        {
            bag.Add(hands["day"]!.At, DiagnosticCodes.Order, $"the working day {day} runs past midnight", "end it at 24:00");
        }
    }

    private void NotBefore(UtcMoment? start, Bound? moment, string what)
    {
        if (start is { } zero && moment?.Value is Moment value && value.Milliseconds(zero) < 0)
        {
            bag.Add(moment.At, DiagnosticCodes.Order, $"{what} before the start", "start the scenario earlier");
        }
    }
}
