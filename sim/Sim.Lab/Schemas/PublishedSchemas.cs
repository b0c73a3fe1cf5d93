using Sim.Reports;
using Sim.Scenarios;

namespace Sim.Lab;

/// <summary>The JSON Schemas of everything that the lab reads or writes.</summary>
public static class PublishedSchemas
{
    /// <summary>All of them; the first is that of scenarios.</summary>
    public static IReadOnlyList<PublishedFile> All { get; } =
    [
        new("scenario", LabRoot.SchemaFile, ScenarioSchema.Build),
        new("experiment", "docs/experiment.schema.json", ScenarioSchema.BuildExperiment),
        new("fleet-model", "docs/fleet-model.schema.json", ScenarioSchema.BuildFleetModel),
        new("design", LabRoot.DesignSchemaFile, ScenarioSchema.BuildDesign),
        new("ecosystem-model", "docs/ecosystem-model.schema.json", ScenarioSchema.BuildEcosystemModel),
        new("catalogue", "docs/catalogue.schema.json", ScenarioSchema.BuildCatalogue),
        new("result", "docs/result.schema.json", _ => ResultSchema.Build()),
        new("experiment-result", "docs/experiment.result.schema.json", _ => ExperimentJson.BuildSchema()),
    ];

    /// <summary>The schema of a kind.</summary>
    public static PublishedFile Of(string kind) => All.First(s => s.Kind == kind);
}
