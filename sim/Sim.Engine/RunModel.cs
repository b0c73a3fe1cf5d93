namespace Sim.Engine;

/// <summary>A scenario made ready to run: the plan, its fleet and its tables. Immutable, shared by all shards.</summary>
public sealed class RunModel
{
    private RunModel(ScenarioPlan plan) => Plan = plan;

    /// <summary>The scenario.</summary>
    public ScenarioPlan Plan { get; }

    /// <summary>Builds the model of a plan; draws every organisation, touches no endpoint.</summary>
    public static RunModel Build(ScenarioPlan plan) => new(plan);
}
