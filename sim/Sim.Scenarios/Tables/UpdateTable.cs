using static Sim.Scenarios.Field;

namespace Sim.Scenarios;

/// <summary>The keys of the designs and of the update with its fault.</summary>
internal static class UpdateTable
{
    private static readonly Field[] Parameters =
    [
        new("name", new WordShape("design-name", [.. DesignNames.All]), "Name of a built-in design."),
        Optional("suppliedInputs", new IntegerShape(0, 10_000),
            "Inputs that the agent hands to its interpreter; 0 where content compares none.", "0"),
        Optional("boundsCheck", FlagShape.Instance, "Whether the interpreter checks an index before it reads.", "false"),
        Optional("vendor", NameShape.Instance, "Who makes the agent."),
        Optional("without", new ListShape(new WordShape("mechanism", [.. Words.Mechanisms]), 1, 8),
            "Mechanisms of the design that are switched off."),
    ];

    /// <summary>One design.</summary>
    public static readonly ObjectShape Design = new(
        "design", "The design of the driver or agent that consumes the artefact.", Parameters);

    /// <summary>Several designs.</summary>
    public static readonly ListShape Designs = new(
        new ObjectShape("design-share", "A design in a fleet of several.",
            [.. Parameters, new Field("share", ShareShape.Instance, "Share of the organisations.")]), 1, 64);

    /// <summary>The platform's own component.</summary>
    public static readonly ObjectShape Platform = new(
        "platform", "The platform's own component, which agents on a vendor's telemetry interface depend on.",
        new Field("design", new WordShape("design-name", [.. DesignNames.All]), "The built-in design in which it runs."));

    private static readonly ObjectShape When = new(
        "host-predicate", "Which endpoints the fault can show on; all conditions must hold.",
        Optional("kinds", new ListShape(NameShape.Instance, 1, 64), "Device kinds; all where not given."),
        Optional("encrypted", FlagShape.Instance, "Only endpoints with, or without, disk encryption."),
        Optional("wired", FlagShape.Instance, "Only endpoints on a wired, or a wireless, network."));

    private static readonly ObjectShape Fault = new(
        "fault", "What goes wrong where it goes wrong.",
        new Field("class", new WordShape("fault-class", [.. FaultClassNames.All]) { Levels = FaultClassNames.Known },
            "Fault class by name; unknown draws one by its prior weight."),
        Optional("probability", ShareShape.Instance,
            "Share of applications that are faulty where the design lets the fault act.", "100%"),
        Optional("trigger", new WordShape("trigger", "at-once", "on-boot", "hazard", "workload"),
            "When it shows: at once, at the next boot, as a hazard, or after some time of work.", "at-once"),
        Optional("delay", LawShape.Instance,
            "Time from application to fault; for on-boot the time to the restart of an endpoint that is always on, for workload online time.",
            "0s"),
        Optional("when", When, "Which endpoints it can show on; all where not given."));

    /// <summary>The update.</summary>
    public static readonly ObjectShape Update = new(
        "update", "The released artefact, whom it is for, and its fault.",
        new Field("name", NameShape.Instance, "Name of the release, used in metrics and reports."),
        new Field("artefact", new WordShape("artefact", "sensor", "content", "policy"), "What is released."),
        new Field("platform", NameShape.Instance, "Platform it is for, such as windows."),
        Optional("minVersion", PatternShape.Version, "Oldest sensor version that takes it.", "0.0"),
        Optional("highestComparedInput", new IntegerShape(0, 10_000),
            "Highest input index that the content compares; a wildcard does not count, 0 is none.", "0"),
        Optional("by", new WordShape("update-maker", [.. Words.Makers]),
            "Who releases it: a vendor of agents, or the platform's vendor, whose update runs in the platform's own component on every endpoint.",
            "agent-vendor"),
        Optional("vendor", NameShape.Instance, "Vendor whose agents take it; all where not given. Not of the platform's vendor."),
        new Field("fault", Fault, "What goes wrong where it goes wrong."));
}
