using static Sim.Scenarios.Field;

namespace Sim.Scenarios;

/// <summary>The keys under <c>recovery</c>.</summary>
internal static class RecoveryTable
{
    private static readonly ShareShape Share = ShareShape.Instance;

    private static readonly ObjectShape Race = new(
        "race", "Chance that a boot fetches the reverted artefact before it crashes.",
        new Field("wired", Share, "For an endpoint with a wired network."),
        new Field("wireless", Share, "For another endpoint."));

    private static readonly ObjectShape PowerCycle = new(
        "power-cycle", "Power cycles by a person at a machine in its recovery screen.",
        new Field("every", DurationShape.Positive, "Attended time between two of them."),
        new Field("max", new IntegerShape(0, 1_000_000), "Power cycles after which the person gives up."));

    private static readonly ObjectShape Cloud = new(
        "cloud", "Remediation that the vendor's cloud applies to a machine that boots with a network.",
        new Field("offeredAt", MomentShape.Any, "When it is offered."),
        new Field("optIn", Share, "Share of organisations that take it."),
        new Field("successPerTry", Share, "Chance that a power cycle with it heals."));

    private static readonly ObjectShape Method = new(
        "method", "A way to repair a machine by hand.",
        new Field("work", LawShape.Instance, "Hands-on time."),
        Optional("needsKey", FlagShape.Instance, "Whether an encrypted disk must be unlocked first.", "false"));

    private static readonly ObjectShape Hands = new(
        "hands", "Repair by an organisation's own people.",
        Optional("endpointsPerTechnician", new NumberShape(0.001m, 100_000_000m),
            "Median endpoints per technician; or give crews."),
        Optional("sigma", new NumberShape(0m, 3m),
            "Standard deviation of the logarithm of the crew size between organisations of one size.", "0"),
        Optional("crews", PatternShape.Crews, "The same number of technicians everywhere, or unlimited."),
        Optional("guidanceAt", MomentShape.Any, "Earliest moment at which anybody knows the repair.", "0s"),
        Optional("mobilisation", LawShape.Instance,
            "Time from the first waiting machine, or the guidance if later, to the start of the crews.", "0s"),
        Optional("day", PatternShape.Hours, "The working day, local hours of the organisation's home.", "00:00-24:00"),
        Optional("weekday", Share, "Share of the crew at work on weekdays in the working day.", "100%"),
        Optional("weekend", Share, "Share at work at the weekend in the working day.", "100%"),
        Optional("night", Share, "Share at work outside the working day.", "100%"),
        new Field("methods", new MapShape("methods", "ways to repair, which device kinds refer to",
            NameShape.Instance, Method, 32), "Ways to repair."),
        Optional("keyLookup", LawShape.Instance, "Extra time of an encrypted machine: its key is looked up.", "0s"));

    /// <summary>How machines come back; what is not given does not exist.</summary>
    public static readonly ObjectShape Recovery = new(
        "recovery", "How a machine in a boot loop comes back. A part that is not given does not exist.",
        Optional("failedBoots", new IntegerShape(0, 60),
            "Failed boots after which a machine waits in its recovery screen; 0 means at the crash.", "0"),
        Optional("bootCycle", LawShape.Instance,
            "Time from a crash to the next one, or to a working system; needed with failedBoots above 0.", "0s"),
        Optional("race", Race, "The race at a boot; no boot wins it where not given."),
        Optional("powerCycle", PowerCycle, "Power cycles by hand; nobody tries where not given."),
        Optional("cloud", Cloud, "Cloud remediation; not offered where not given."),
        Optional("hands", Hands, "Repair by hand; nobody repairs where not given."));
}
