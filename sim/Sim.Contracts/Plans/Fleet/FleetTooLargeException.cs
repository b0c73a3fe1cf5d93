namespace Sim.Contracts;

/// <summary>A fleet with more organisations or endpoints than a run can hold.</summary>
/// <param name="message">A sentence for people that says what is too much.</param>
public sealed class FleetTooLargeException(string message) : Exception(message);
