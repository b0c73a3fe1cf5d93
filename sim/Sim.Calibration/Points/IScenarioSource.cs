namespace Sim.Calibration;

/// <summary>Gives the plan of a scenario with settings, as the command line would.</summary>
public interface IScenarioSource
{
    /// <summary>The plan.</summary>
    /// <param name="sets">Settings <c>path=value</c>.</param>
    /// <exception cref="PointRefusedException">The scenario does not take them.</exception>
    ScenarioPlan Read(IReadOnlyList<string> sets);
}
