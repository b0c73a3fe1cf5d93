using static Sim.Scenarios.Key;

namespace Sim.Scenarios;

/// <summary>The keys of the designs and of the update with its fault.</summary>
internal static class UpdateTable
{
    private static readonly Key[] Parameters =
    [
        new Key("name", Scalar.Word("design-name", [.. DesignNames.All]), "Name of a built-in design."),
        Optional("suppliedInputs", Scalar.Long(0, 10_000),
            "Inputs that the agent hands to its interpreter; 0 where content compares none.", "0"),
        Optional("boundsCheck", Scalar.Flag, "Whether the interpreter checks an index before it reads.", "false"),
        Optional("vendor", Scalar.Name, "Who makes the agent."),
        Optional("without", Many.List(Scalar.Word("mechanism", EnumWords.All<Mechanism>()), 1, 8),
            "Mechanisms of the design that are switched off."),
    ];

    /// <summary>One design.</summary>
    public static readonly ObjectShape Design = new(
        "design", "The design of the driver or agent that consumes the artefact.", Parameters);

    /// <summary>Several designs.</summary>
    public static readonly ListCodec<Bound> Designs = Many.List(
        new ObjectShape("design-share", "A design in a fleet of several.",
            [.. Parameters, new Key("share", Scalar.Share, "Share of the organisations.")]), 1, 64);

    /// <summary>The platform's own component.</summary>
    public static readonly ObjectShape Platform = new(
        "platform", "The platform's own component, which agents on a vendor's telemetry interface depend on.",
        new Key("design", Scalar.Word("design-name", [.. DesignNames.All]), "The built-in design in which it runs."));

    private static readonly ObjectShape When = new(
        "host-predicate", "Which endpoints the fault can show on; all conditions must hold.",
        Optional("kinds", Many.List(Scalar.Name, 1, 64), "Device kinds; all where not given."),
        Optional("encrypted", Scalar.Flag, "Only endpoints with, or without, disk encryption."),
        Optional("wired", Scalar.Flag, "Only endpoints on a wired, or a wireless, network."));

    private static readonly ObjectShape Fault = new(
        "fault", "What goes wrong where it goes wrong.",
        new Key("class", new WordCodec<string>("fault-class", [.. FaultClassNames.All.Select(c => (c, c))])
            { Mixtures = [.. FaultClassNames.All.Except(FaultClassNames.Known)] } ,
            "Fault class by name; unknown draws one by its prior weight."),
        Optional("probability", Scalar.Share,
            "Share of applications that are faulty where the design lets the fault act.", "100%"),
        Optional("trigger", Scalar.Word("trigger", EnumWords.All<TriggerKind>()),
            "When it shows: at once, at the next boot, as a hazard, or after some time of work.", "at-once"),
        Optional("delay", Scalar.Law,
            "Time from application to fault; for on-boot the time to the restart of an endpoint that is always on, for workload online time.",
            "0s"),
        Optional("when", When, "Which endpoints it can show on; all where not given."));

    /// <summary>The update.</summary>
    public static readonly ObjectShape Update = new(
        "update", "The released artefact, whom it is for, and its fault.",
        new Key("name", Scalar.Name, "Name of the release, used in metrics and reports."),
        new Key("artefact", Scalar.Word("artefact", "sensor", "content", "policy"), "What is released."),
        new Key("platform", Scalar.Name, "Platform it is for, such as windows."),
        Optional("minVersion", Pattern.Version, "Oldest sensor version that takes it.", "0.0"),
        Optional("highestComparedInput", Scalar.Long(0, 10_000),
            "Highest input index that the content compares; a wildcard does not count, 0 is none.", "0"),
        Optional("by", Scalar.Word("update-maker", EnumWords.All<UpdateMaker>()),
            "Who releases it: a vendor of agents, or the platform's vendor, whose update runs in the platform's own component on every endpoint.",
            "agent-vendor"),
        Optional("vendor", Scalar.Name, "Vendor whose agents take it; all where not given. Not of the platform's vendor."),
        new Key("fault", Fault, "What goes wrong where it goes wrong."));
}
