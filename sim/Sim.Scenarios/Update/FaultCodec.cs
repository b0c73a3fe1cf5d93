namespace Sim.Scenarios;

internal sealed class FaultCodec() : ObjectCodec<FaultPlan>(
    "fault", "What goes wrong where it goes wrong.", [Class, Probability, Trigger, Delay, When],
    read => new(read.Get(Class), read.Get(Probability), read.Get(Trigger), read.Get(Delay)) { When = read.Get(When) })
{
    public static readonly Field<string> Class = Required(
        "class", Classes(), "Fault class by name; unknown draws one by its prior weight.", f => f.Class);
    public static readonly Field<Ratio> Probability = Defaulted(
        "probability", Scalar.Share, "100%",
        "Share of applications that are faulty where the design lets the fault act.", f => f.Probability);
    public static readonly Field<TriggerKind> Trigger = Defaulted(
        "trigger", Scalar.Words<TriggerKind>("trigger"), "at-once",
        "When it shows: at once, at the next boot, as a hazard, or after some time of work.", f => f.Trigger);
    public static readonly Field<DurationLaw> Delay = Defaulted(
        "delay", Scalar.Law, "0s",
        "Time from application to fault; for on-boot the time to the restart of an endpoint that is always "
        + "on, for workload online time.", f => f.Delay);
    public static readonly Field<HostPredicate> When = Optional(
        "when", new HostPredicateCodec(), HostPredicate.Any, "Which endpoints it can show on; all where not given.",
        f => f.When);

    private static WordCodec<string> Classes()
    {
        string[] all = [.. FaultClasses.Names, FaultClasses.Unknown];
        return new("fault-class", all, all) { Mixtures = [FaultClasses.Unknown] };
    }
}
