namespace Sim.Experiments;

/// <summary>A kind of faulty release: a class and an extent.</summary>
/// <param name="Share">How likely a faulty release is of it.</param>
/// <param name="Responses">What it does, by replication.</param>
internal sealed record FaultKind(double Share, Response[] Responses);
