namespace Sim.Engine;

/// <summary>
/// A scenario made ready to run: the plan, its fleet and its tables. Immutable, shared by all shards.
/// </summary>
public sealed class RunModel
{
    private RunModel(ScenarioPlan plan, FleetTables tables, DesignTable designs, FleetDraft draft)
    {
        Plan = plan;
        Tables = tables;
        Online = new OnlineTable(tables);
        Designs = designs;
        Census = draft.Census;
        Reach = draft.Reach;
        Reached = draft.Reached;
        Stages = new StageTable(plan.Rollout);
        Recovery = new RecoveryTable(plan, tables);
        WindowCount = plan.WindowCount;
        Local = LocalTime.Of(tables, plan.Start);
        UpdateKey = Mix.OfName(plan.Update.Name);
    }

    /// <summary>The scenario.</summary>
    public ScenarioPlan Plan { get; }

    /// <summary>Tables of the fleet.</summary>
    public FleetTables Tables { get; }

    /// <summary>Expected online shares.</summary>
    public OnlineTable Online { get; }

    /// <summary>The designs that consume the update.</summary>
    public DesignTable Designs { get; }

    /// <summary>What each of them makes of it.</summary>
    public IReadOnlyList<FleetDesign> Programs => Designs.All;

    /// <summary>Stages and stops of the rollout.</summary>
    public StageTable Stages { get; }

    /// <summary>The recovery plan as integers.</summary>
    public RecoveryTable Recovery { get; }

    /// <summary>Denominators.</summary>
    public Census Census { get; }

    /// <summary>How the part of the fleet that takes part scales up.</summary>
    public ReachFigures Reach { get; }

    /// <summary>Organisations that the release reaches, in the order of groups and size ranks.</summary>
    public IReadOnlyList<ReachedOrganisation> Reached { get; }

    /// <summary>Number of windows.</summary>
    public long WindowCount { get; }

    /// <summary>Local time by zone.</summary>
    public LocalTime[] Local { get; }

    /// <summary>Entity key of the release's own transitions.</summary>
    public ulong UpdateKey { get; }

    /// <summary>Builds the model of a plan on tables of its fleet that another run has made already.</summary>
    public static RunModel Build(ScenarioPlan plan, FleetTables tables)
    {
        var designs = new DesignTable(plan);
        return new RunModel(plan, tables, designs, FleetDraft.Draw(plan, tables, designs));
    }

    /// <summary>Builds the model of a plan; draws every organisation, touches no endpoint.</summary>
    public static RunModel Build(ScenarioPlan plan) => Build(plan, new FleetTables(plan.Fleet));
}
