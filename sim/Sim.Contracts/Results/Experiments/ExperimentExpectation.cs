namespace Sim.Contracts;

/// <summary>An expectation and how every arm stands to it.</summary>
/// <param name="Name">Sentence for people.</param>
/// <param name="Metric">Name of the metric.</param>
/// <param name="Unit">count, share, hours or seconds.</param>
/// <param name="Min">Smallest accepted value, or null.</param>
/// <param name="Max">Largest accepted value, or null.</param>
/// <param name="Source">Where the bound comes from, or empty.</param>
/// <param name="Asked">Whether the experiment itself asks it; else it is its scenario's.</param>
/// <param name="Arms">One element for each arm, in their order.</param>
public sealed record ExperimentExpectation(
    string Name, string Metric, string Unit, double? Min, double? Max, string Source, bool Asked,
    IReadOnlyList<ArmExpectation> Arms);
