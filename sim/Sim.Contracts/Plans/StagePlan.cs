namespace Sim.Contracts;

/// <summary>A stage (ring, wave) of a rollout.</summary>
/// <param name="Name">Name of the stage.</param>
/// <param name="Share">Share of the endpoints that belong to it; membership is a keyed draw of the endpoint.</param>
/// <param name="OpensAfter">Time from the release to its opening.</param>
public sealed record StagePlan(string Name, Ratio Share, SimDuration OpensAfter);
