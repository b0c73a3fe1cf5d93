namespace Sim.Scenarios;

/// <summary>Checks recovery: crews of one kind, moments inside the scenario, boots that take time.</summary>
internal sealed class RecoveryChecks(DiagnosticBag bag)
{
    public void Check(Bound recovery, UtcMoment? start)
    {
        if (recovery.Maybe(RecoveryCodec.FailedBoots) > 0
            && recovery[RecoveryCodec.BootCycle]?.Value
                is DurationLaw { Kind: DurationLawKind.Fixed, First.Milliseconds: 0 })
        {
            bag.Add(recovery[RecoveryCodec.FailedBoots]!.At, DiagnosticCodes.Conflict, "boots that take no time",
                "add bootCycle: 3m, or write failedBoots: 0");
        }

        Bound? hands = recovery[RecoveryCodec.Hands];
        if (start is { } zero)
        {
            Bound? offered = recovery[RecoveryCodec.Cloud]?[CloudCodec.OfferedAt];
            CheckTools.InCalendar(bag, offered, zero, "the offer of cloud remediation");
            NotBefore(zero, offered, "cloud remediation is offered");
            CheckTools.InCalendar(bag, hands?[HandsCodec.GuidanceAt], zero, "the guidance");
            NotBefore(zero, hands?[HandsCodec.GuidanceAt], "the guidance is published");
        }

        if (hands is not null)
            Hands(hands);
    }

    private void Hands(Bound hands)
    {
        if (hands[HandsCodec.Crews] is { } crews && hands.Wrote(HandsCodec.EndpointsPerTechnician))
        {
            bag.Add(crews.KeyAt, DiagnosticCodes.Conflict, "'crews' cannot stand beside 'endpointsPerTechnician'",
                "keep one of them");
        }
        else if (!hands.Wrote(HandsCodec.Crews) && !hands.Wrote(HandsCodec.EndpointsPerTechnician))
        {
            bag.Add(hands.At, DiagnosticCodes.MissingKey, "nothing says how many technicians there are",
                "add endpointsPerTechnician: 500, or crews: unlimited");
        }

        if (hands[HandsCodec.Crews] is not null && hands.Maybe(HandsCodec.Sigma) > 0)
        {
            bag.Add(hands[HandsCodec.Sigma]!.KeyAt, DiagnosticCodes.Conflict, "a fixed number of crews has no sigma",
                "remove it");
        }

        CheckTools.WithinADay(bag, hands[HandsCodec.Day], "the working day");
    }

    private void NotBefore(UtcMoment start, Bound? moment, string what)
    {
        if (MomentCodec.After(moment, start) < 0)
            bag.Add(moment!.At, DiagnosticCodes.Order, $"{what} before the start", "start the scenario earlier");
    }
}
