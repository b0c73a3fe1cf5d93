namespace Sim.Contracts;

/// <summary>The fault of an update: its class, how often an application is faulty, and when it shows.</summary>
/// <param name="Class">Fault class by name, such as <c>out-of-bounds-read</c>.</param>
/// <param name="Probability">Share of applications that are faulty where the design lets the fault act.</param>
/// <param name="Trigger">When the fault shows.</param>
/// <param name="Delay">At once: time from application to fault. Hazard: its law, counted while the endpoint is online
/// or not. Workload: its law, counted while the endpoint is online only. On boot: time from one restart to the next of
/// an endpoint that is always on.</param>
public sealed record FaultPlan(string Class, Ratio Probability, TriggerKind Trigger, DurationLaw Delay)
{
    /// <summary>Which endpoints the fault can show on.</summary>
    public HostPredicate When { get; init; } = HostPredicate.Any;
}
