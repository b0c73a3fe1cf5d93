namespace Sim.Scenarios;

/// <summary>
/// Reads a calibration with the same care as a scenario: every error at once, with its place, also those that its
/// bounds make in the scenario. Never throws for what stands in a file.
/// </summary>
public static class CalibrationReader
{
    /// <summary>Whether a file says that it is a calibration; false also where it cannot be read.</summary>
    public static bool IsCalibration(SourceText text) =>
        NodeReader.ReadFile(text, new DiagnosticBag()) is { } root && OtherDocument.IsCalibration(root);

    /// <summary>Reads a calibration.</summary>
    /// <param name="text">The file.</param>
    /// <param name="library">Where models come from.</param>
    /// <param name="find">Finds the scenario that it names.</param>
    public static ReadResult<CalibrationPlan> Read(
        SourceText text, IModelLibrary library, Func<string, NamedScenario> find)
    {
        var bag = new DiagnosticBag();
        MapNode? root = NodeReader.ReadFile(text, bag);
        Bound? bound = root is null || OtherDocument.RecogniseForCalibration(root, bag)
            ? null
            : new ShapeReader(bag, [], static _ => false).Read(root, CalibrationCodec.Instance, "");
        CalibrationPlan? plan = bound is null ? null : Plan(bound, text, library, find, bag);
        return new(bag.Count > 0 ? null : plan, bag.Sorted());
    }

    private static CalibrationPlan? Plan(
        Bound root, SourceText text, IModelLibrary library, Func<string, NamedScenario> find, DiagnosticBag bag)
    {
        IReadOnlyList<(MetricName Metric, Mark At)> metrics =
            new ObservationChecks(bag).Check(root[CalibrationCodec.Observations]);
        new ParameterChecks(bag).Check(root[CalibrationCodec.Parameters]);
        bag.AboveZero(root[CalibrationCodec.Scale]);
        if (ExperimentReader.Scenario(root[CalibrationCodec.Scenario], find, bag) is not { } source)
            return null;

        var reader = new ArmReader(source, library, ScenarioOverrides.None with
        {
            Scale = root.Maybe(CalibrationCodec.Scale)?.ToString(), Folder = text.Folder,
        }, ArmCodec.Placed(root[CalibrationCodec.Sets]), bag);
        if (reader.Common() is not { } scenario)
            return null;

        var references = new ExperimentChecks(bag);
        foreach ((MetricName metric, Mark at) in metrics)
            references.Refers(metric, at, scenario);

        if (bag.Count > 0)
            return null;

        CalibrationPlan plan = CalibrationCodec.Instance.Make(root, scenario.Start);
        return plan with
        {
            Base = scenario,
            Parameters = new ParameterPlaces(scenario, bag).Find(
                root[CalibrationCodec.Parameters]!.Items!, plan.Parameters, reader),
        };
    }
}
