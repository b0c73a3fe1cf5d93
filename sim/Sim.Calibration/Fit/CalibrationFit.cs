namespace Sim.Calibration;

/// <summary>What a calibration found.</summary>
/// <param name="Parameters">Its parameters in the order of the plan.</param>
/// <param name="Rows">Its rows in the order of the plan.</param>
/// <param name="Before">The misfit of the scenario as it was, by runs.</param>
/// <param name="After">The misfit at the end, by runs.</param>
/// <param name="Limit">The rise of the misfit at which intervals end.</param>
/// <param name="Effort">What it rests on.</param>
public sealed record CalibrationFit(
    IReadOnlyList<FittedParameter> Parameters, IReadOnlyList<FittedRow> Rows, double Before, double After,
    double Limit, FitEffort Effort)
{
    /// <summary>Rows with values less the parameters that were moved: what is left to contradict the model.</summary>
    public int Freedom => Rows.Count(r => r.Observation.Kind == ObservationKind.Value)
        - Parameters.Count(p => !p.IsUndetermined);
}
