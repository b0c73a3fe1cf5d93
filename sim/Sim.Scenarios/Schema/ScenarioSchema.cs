using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sim.Scenarios;

/// <summary>
/// JSON Schemas (2020-12) of the input files, for editors. They are made from the tables that the reader uses; sums,
/// references and order in time are beyond a schema, so <c>sim validate</c> finds more.
/// Each offers the designs of a library by name.
/// </summary>
public static class ScenarioSchema
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of a scenario, <c>docs/scenario.schema.json</c>.</summary>
    public static string Build(IModelLibrary models) => Build(
        ScenarioCodec.Instance.Schema, "Scenario", models, hasLedgers: true);

    /// <summary>The schema of a fleet model, <c>docs/fleet-model.schema.json</c>.</summary>
    public static string BuildFleetModel(IModelLibrary models) => Build(
        d => d.Mapping(
            ModelFile.Keys(ModelKind.Fleets, FleetCodec.Tables),
            "A fleet model: the tables that a scenario's groups of organisations draw from."),
        "Fleet model", models);

    /// <summary>The schema of a design, <c>docs/design.schema.json</c>.</summary>
    public static string BuildDesign(IModelLibrary models) => Build(new DesignFileCodec().Schema, "Design", models);

    /// <summary>The schema of the catalogue, <c>docs/catalogue.schema.json</c>.</summary>
    public static string BuildCatalogue(IModelLibrary models) =>
        Build(CatalogueCodec.Instance.Schema, "Catalogue of scenarios", models);

    /// <summary>The schema of an experiment, <c>docs/experiment.schema.json</c>.</summary>
    public static string BuildExperiment(IModelLibrary models) =>
        Build(ExperimentCodec.Instance.Schema, "Experiment", models);

    /// <summary>The schema of a calibration, <c>docs/calibration.schema.json</c>.</summary>
    public static string BuildCalibration(IModelLibrary models) =>
        Build(CalibrationCodec.Instance.Schema, "Calibration", models);

    /// <summary>The schema of a ledger, <c>docs/ledger.schema.json</c>.</summary>
    public static string BuildLedger(IModelLibrary models) =>
        Build(LedgerCodec.Instance.Schema, "Ledger of a calibration", models);

    /// <summary>The schema of an ecosystem model, <c>docs/ecosystem-model.schema.json</c>.</summary>
    public static string BuildEcosystemModel(IModelLibrary models) => Build(
        d => d.Mapping(
            ModelFile.Keys(ModelKind.Ecosystems, YearCodec.Tables),
            "An ecosystem model: load-order groups and the products whose filters stand in them."),
        "Ecosystem model", models);

    private static string Build(
        Func<SchemaDefinitions, JsonObject> root, string title, IModelLibrary models, bool hasLedgers = false)
    {
        var definitions = new SchemaDefinitions(models.Names(ModelKind.Designs), hasLedgers);
        JsonObject schema = root(definitions);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);
        schema["$defs"] = definitions.ToJson();
        return schema.ToJsonString(Indented) + "\n";
    }
}
