namespace Sim.Calibration;

/// <summary>Makes the ledger of a fit.</summary>
public static class LedgerWriter
{
    // Digits that every machine computes alike; further ones say nothing.
    private const int Digits = 5;

    /// <summary>The ledger.</summary>
    /// <param name="plan">The calibration.</param>
    /// <param name="fit">What it found.</param>
    /// <param name="source">Gives the scenario with the new values.</param>
    /// <param name="repeat">The command that makes it again.</param>
    public static Ledger Of(CalibrationPlan plan, CalibrationFit fit, IScenarioSource source, string repeat)
    {
        ParameterSpace space = new(plan.Parameters);
        ScenarioPlan after = source.Read(space.Of([.. fit.Parameters.Select(p => p.Value)]).Sets);
        return new Ledger
        {
            Name = plan.Name,
            Scenario = plan.Base.Name,
            Repeat = repeat,
            ModelVersion = ModelVersion.Current,
            Digest = RunKey.OfScenario(after),
            Thinning = plan.Base.Thinning,
            Runs = plan.Runs,
            Points = fit.Effort.Points,
            Misfit = new LedgerMisfit(
                Finite(fit.Before), Finite(fit.After), fit.Freedom, Rounded(fit.Limit), Rounded(fit.Effort.Gap)),
            Parameters = [.. fit.Parameters.Select(Parameter)],
            Rows = [.. fit.Rows.Select(Row)],
        };
    }

    private static LedgerParameter Parameter(FittedParameter fitted)
    {
        SpaceParameter of = fitted.Parameter;
        return new LedgerParameter(
            of.Name, of.Path, Text(of.Former)!, Text(fitted.Value)!, Text(of.From)!, Text(of.To)!)
        {
            Scale = of.Scale,
            Low = Text(fitted.Low),
            High = Text(fitted.High),
            Determined = !fitted.IsUndetermined,
            Profile = [.. fitted.Profile.Select(p => new LedgerProfilePoint(Text(p.Value)!, Rounded(p.Rise)))],
        };

        string? Text(double? value) => value is { } number ? QuantityText.Of(number, of.Unit) : null;
    }

    private static LedgerRow Row(FittedRow row) => new(
        row.Observation.Name, row.Observation.Metric, row.Observation.Kind, row.Observation.Value,
        Rounded(row.Observation.Error), row.Observation.Source)
    {
        Before = Finite(row.Before),
        After = Finite(row.After),
        StandingBefore = Finite(row.StandingBefore),
        StandingAfter = Finite(row.StandingAfter),
    };

    private static double? Finite(double? value) =>
        value is { } number && double.IsFinite(number) ? Rounded(number) : null;

    // Smaller than the last digit is nothing at all, without a sign.
    private static double Rounded(double value) => Math.Abs(value) < 1e-6 ? 0 : double.Parse(
        Math.Clamp(value, -1e9, 1e9).ToString($"G{Digits}", CultureInfo.InvariantCulture), NumberStyles.Float,
        CultureInfo.InvariantCulture);
}
