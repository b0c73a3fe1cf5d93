namespace Sim.Contracts;

/// <summary>How one kind of artefact reaches a connected endpoint.</summary>
/// <param name="Kind">Push, fixed-period polling or memoryless polling.</param>
/// <param name="Period">Polling period, or mean time between memoryless polls; zero for push.</param>
/// <param name="Latency">Delivery time: from connection and offer (push), or from the poll.</param>
public sealed record ChannelPlan(ChannelKind Kind, SimDuration Period, DurationLaw Latency);
