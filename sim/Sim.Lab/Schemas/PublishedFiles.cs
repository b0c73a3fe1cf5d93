namespace Sim.Lab;

/// <summary>What the program makes of its own tables for <c>docs/</c>.</summary>
public static class PublishedFiles
{
    /// <summary>The JSON Schemas of everything that the lab reads or writes; the first is that of scenarios.</summary>
    public static IReadOnlyList<PublishedFile> Schemas { get; } =
    [
        new("scenario", "docs/scenario.schema.json", ScenarioSchema.Build),
        new("experiment", "docs/experiment.schema.json", ScenarioSchema.BuildExperiment),
        new("calibration", "docs/calibration.schema.json", ScenarioSchema.BuildCalibration),
        new("ledger", "docs/ledger.schema.json", ScenarioSchema.BuildLedger),
        new("fleet-model", "docs/fleet-model.schema.json", ScenarioSchema.BuildFleetModel),
        new("design", "docs/design.schema.json", ScenarioSchema.BuildDesign),
        new("ecosystem-model", "docs/ecosystem-model.schema.json", ScenarioSchema.BuildEcosystemModel),
        new("catalogue", "docs/catalogue.schema.json", ScenarioSchema.BuildCatalogue),
        new("result", "docs/result.schema.json", _ => ResultSchema.Build()),
        new("experiment-result", "docs/experiment.result.schema.json", _ => ExperimentJson.BuildSchema()),
        new("sensitivity-result", "docs/sensitivity.result.schema.json", _ => SensitivityJson.BuildSchema()),
    ];

    /// <summary>The reference pages.</summary>
    public static IReadOnlyList<PublishedFile> Pages { get; } =
    [
        new("scenario-keys", "docs/reference/scenario-keys.md", _ => ReferencePages.BuildKeys()),
        new("diagnostics", "docs/reference/diagnostics.md", _ => ReferencePages.BuildDiagnostics()),
        new("measures", "docs/reference/measures.md", _ => MeasurePage.Build()),
        new("columns", "docs/reference/columns.md", _ => ColumnPage.Build()),
    ];

    /// <summary>The schema of a kind.</summary>
    public static PublishedFile Schema(string kind) => Schemas.First(s => s.Kind == kind);
}
