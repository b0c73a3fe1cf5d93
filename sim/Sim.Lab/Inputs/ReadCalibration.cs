namespace Sim.Lab;

/// <summary>A calibration that was read.</summary>
/// <param name="Plan">What is fitted to what.</param>
/// <param name="Source">Gives the scenario of a point.</param>
/// <param name="ScenarioPath">Where the scenario's file is.</param>
/// <param name="Repeat">The command that repeats it.</param>
internal sealed record ReadCalibration(
    CalibrationPlan Plan, ScenarioSource Source, string ScenarioPath, string Repeat);
