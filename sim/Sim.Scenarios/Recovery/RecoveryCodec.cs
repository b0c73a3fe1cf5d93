namespace Sim.Scenarios;

/// <summary>The keys under <c>recovery</c>; a part that is not given does not exist.</summary>
internal sealed class RecoveryCodec() : ObjectCodec<RecoveryPlan>(
    "recovery", "How a machine in a boot loop comes back. A part that is not given does not exist.",
    [FailedBoots, BootCycle, Race, PowerCycle, Cloud, Hands],
    read => new()
    {
        FailedBoots = read.Get(FailedBoots),
        BootCycle = read.Get(BootCycle),
        RaceWired = read.Get(Race).Wired,
        RaceWireless = read.Get(Race).Wireless,
        TryEvery = read.Get(PowerCycle).Every,
        MaxTries = read.Get(PowerCycle).Max,
        Cloud = read.Get(Cloud),
        Hands = read.Get(Hands),
    })
{
    /// <summary>What there is where nothing is given: machines stay down.</summary>
    public static readonly RecoveryPlan Nothing = new()
    {
        FailedBoots = 0,
        BootCycle = DurationLaw.Fixed(SimDuration.Zero),
        RaceWired = Ratio.Zero,
        RaceWireless = Ratio.Zero,
        TryEvery = SimDuration.FromMinutes(5),
        MaxTries = 0,
        Cloud = null,
        Hands = null,
    };
    public static readonly Field<int> FailedBoots = Defaulted(
        "failedBoots", Scalar.Integer(0, 60), "0",
        "Failed boots after which a machine waits in its recovery screen; 0 means at the crash.", r => r.FailedBoots);
    public static readonly Field<DurationLaw> BootCycle = Defaulted(
        "bootCycle", Scalar.Law, "0s",
        "Time from a crash to the next one, or to a working system; needed with failedBoots above 0.",
        r => r.BootCycle);
    public static readonly Field<(Ratio Wired, Ratio Wireless)> Race = Optional(
        "race", new RaceCodec(), (Nothing.RaceWired, Nothing.RaceWireless),
        "The race at a boot; no boot wins it where not given.",
        r => (r.RaceWired, r.RaceWireless)) with { When = _ => true };
    public static readonly Field<(SimDuration Every, int Max)> PowerCycle = Optional(
        "powerCycle", new PowerCycleCodec(), (Nothing.TryEvery, Nothing.MaxTries),
        "Power cycles by hand; nobody tries where not given.", r => (r.TryEvery, r.MaxTries)) with { When = _ => true };
    public static readonly Field<CloudRemediationPlan?> Cloud = Optional(
        "cloud", new CloudCodec(), "Cloud remediation; not offered where not given.", r => r.Cloud);
    public static readonly Field<HandsPlan?> Hands = Optional(
        "hands", new HandsCodec(), "Repair by hand; nobody repairs where not given.", r => r.Hands);

    /// <summary>Crews are of one kind, moments inside the scenario, and boots take time.</summary>
    public static void Check(Bound recovery, UtcMoment? start, DiagnosticBag bag)
    {
        if (recovery.Maybe(FailedBoots) > 0
            && recovery[BootCycle]?.Value
                is DurationLaw { Kind: DurationLawKind.Fixed, First.Milliseconds: 0 })
        {
            bag.Add(recovery[FailedBoots]!.At, DiagnosticCodes.Conflict, "boots that take no time",
                "add bootCycle: 3m, or write failedBoots: 0");
        }

        Bound? hands = recovery[Hands];
        if (start is { } zero)
        {
            Bound? offered = recovery[Cloud]?[CloudCodec.OfferedAt];
            bag.InCalendar(offered, zero, "the offer of cloud remediation");
            NotBefore(zero, offered, "cloud remediation is offered", bag);
            bag.InCalendar(hands?[HandsCodec.GuidanceAt], zero, "the guidance");
            NotBefore(zero, hands?[HandsCodec.GuidanceAt], "the guidance is published", bag);
        }

        if (hands is not null)
            Crewed(hands, bag);
    }

    private static void Crewed(Bound hands, DiagnosticBag bag)
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
    }

    private static void NotBefore(UtcMoment start, Bound? moment, string what, DiagnosticBag bag)
    {
        if (MomentCodec.After(moment, start) < 0)
            bag.Add(moment!.At, DiagnosticCodes.Order, $"{what} before the start", "start the scenario earlier");
    }
}
