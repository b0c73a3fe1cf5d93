using static Sim.Scenarios.Key;

namespace Sim.Scenarios;

/// <summary>The keys under <c>recovery</c>.</summary>
internal static class RecoveryTable
{
    private static readonly Notation<Ratio> Share = Scalar.Share;

    private static readonly ObjectShape Race = new(
        "race", "Chance that a boot fetches the reverted artefact before it crashes.",
        new Key("wired", Share, "For an endpoint with a wired network."),
        new Key("wireless", Share, "For another endpoint."));

    private static readonly ObjectShape PowerCycle = new(
        "power-cycle", "Power cycles by a person at a machine in its recovery screen.",
        new Key("every", Scalar.PositiveDuration, "Attended time between two of them."),
        new Key("max", Scalar.Long(0, 1_000_000), "Power cycles after which the person gives up."));

    private static readonly ObjectShape Cloud = new(
        "cloud", "Remediation that the vendor's cloud applies to a machine that boots with a network.",
        new Key("offeredAt", Scalar.Moment, "When it is offered."),
        new Key("optIn", Share, "Share of organisations that take it."),
        new Key("successPerTry", Share, "Chance that a power cycle with it heals."));

    private static readonly ObjectShape Method = new(
        "method", "A way to repair a machine by hand.",
        new Key("work", Scalar.Law, "Hands-on time."),
        Optional("needsKey", Scalar.Flag, "Whether an encrypted disk must be unlocked first.", "false"));

    private static readonly ObjectShape Hands = new(
        "hands", "Repair by an organisation's own people.",
        Optional("endpointsPerTechnician", Scalar.Number(0.001m, 100_000_000m),
            "Median endpoints per technician; or give crews."),
        Optional("sigma", Scalar.Number(0m, 3m),
            "Standard deviation of the logarithm of the crew size between organisations of one size.", "0"),
        Optional("crews", Pattern.Crews, "The same number of technicians everywhere, or unlimited."),
        Optional("guidanceAt", Scalar.Moment, "Earliest moment at which anybody knows the repair.", "0s"),
        Optional("mobilisation", Scalar.Law,
            "Time from the first waiting machine, or the guidance if later, to the start of the crews.", "0s"),
        Optional("day", Pattern.Hours, "The working day, local hours of the organisation's home.", "00:00-24:00"),
        Optional("weekday", Share, "Share of the crew at work on weekdays in the working day.", "100%"),
        Optional("weekend", Share, "Share at work at the weekend in the working day.", "100%"),
        Optional("night", Share, "Share at work outside the working day.", "100%"),
        new Key("methods", Many.Map("methods", "ways to repair, which device kinds refer to",
            Scalar.Name, Method, 32), "Ways to repair."),
        Optional("keyLookup", Scalar.Law, "Extra time of an encrypted machine: its key is looked up.", "0s"));

    /// <summary>How machines come back; what is not given does not exist.</summary>
    public static readonly ObjectShape Recovery = new(
        "recovery", "How a machine in a boot loop comes back. A part that is not given does not exist.",
        Optional("failedBoots", Scalar.Long(0, 60),
            "Failed boots after which a machine waits in its recovery screen; 0 means at the crash.", "0"),
        Optional("bootCycle", Scalar.Law,
            "Time from a crash to the next one, or to a working system; needed with failedBoots above 0.", "0s"),
        Optional("race", Race, "The race at a boot; no boot wins it where not given."),
        Optional("powerCycle", PowerCycle, "Power cycles by hand; nobody tries where not given."),
        Optional("cloud", Cloud, "Cloud remediation; not offered where not given."),
        Optional("hands", Hands, "Repair by hand; nobody repairs where not given."));
}
