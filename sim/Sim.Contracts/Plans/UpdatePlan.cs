namespace Sim.Contracts;

/// <summary>The released artefact, whom it is for, and its fault.</summary>
/// <param name="Name">Name of the release, used in metrics and reports.</param>
/// <param name="Artefact">sensor, content or policy.</param>
/// <param name="Platform">Platform it is for, such as <c>windows</c>.</param>
/// <param name="MinVersion">Oldest sensor version that takes it.</param>
/// <param name="HighestComparedInput">Highest input index that the content compares; a wildcard does not count.</param>
/// <param name="Fault">What goes wrong where it goes wrong.</param>
public sealed record UpdatePlan(
    string Name, Artefact Artefact, string Platform, SensorVersion MinVersion, int HighestComparedInput,
    FaultPlan Fault)
{
    /// <summary>
    /// Vendor whose agents take the update; empty for all, and where the platform's vendor releases it.
    /// </summary>
    public string Vendor { get; init; } = "";

    /// <summary>
    /// Who releases it. An update of the platform's vendor asks for no sensor: <see cref="MinVersion"/> is 0.0.
    /// </summary>
    public UpdateMaker By { get; init; }
}
