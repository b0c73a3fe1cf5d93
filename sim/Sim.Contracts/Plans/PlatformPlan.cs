namespace Sim.Contracts;

/// <summary>The platform's own component, which agents on a vendor's telemetry interface depend on.</summary>
/// <param name="Design">The design in which it runs, as the scenario refers to it.</param>
public sealed record PlatformPlan(string Design)
{
    /// <summary>Where a scenario does not say it.</summary>
    public static PlatformPlan Default { get; } = new("kernel-validated-content");

    /// <summary>Basis of the default.</summary>
    public static Assumption DefaultFact { get; } = new(
        "platform.design", Default.Design, Basis.Assumed,
        "A kernel component whose vendor validates before release and falls back after failed boots; no publication "
            + "compares it.");
}
