namespace Sim.Models;

/// <summary>
/// A design that meets an update of the platform's vendor. The fault is answered by the platform's own component. What
/// brings a machine down or slows it does so whatever agent it carries; what costs telemetry costs an agent its telemetry
/// only if it takes it from the platform. What the design sees stays its own.
/// </summary>
internal sealed class OnPlatform(IDesign own, IDesign platform) : IDesign
{
    /// <inheritdoc/>
    public string Name => own.Name;

    /// <inheritdoc/>
    public string Title => own.Title;

    /// <inheritdoc/>
    public Containment Containment => own.Containment;

    /// <inheritdoc/>
    public DesignTraits Traits => own.Traits;

    /// <inheritdoc/>
    public IReadOnlyList<Assumption> Facts { get; } = [.. own.Facts, .. platform.Facts];

    /// <inheritdoc/>
    public OutcomeProgram Answer(in FaultContext context)
    {
        // Parameters and switched-off mechanisms are those of the agent, not of the platform.
        OutcomeProgram answer = platform.Answer(new FaultContext(new DesignPlan(platform.Name, 0, false), context.Update));
        bool depends = own.Traits.VendorPlatform;
        string reason = depends
            ? $"Design '{own.Name}' takes its telemetry from the platform, and loses what the platform loses."
            : $"Design '{own.Name}' takes no telemetry from the platform: it suffers what the machine suffers, and no more.";
        return new OutcomeProgram(answer.Branches, answer.Containment, $"The update is the platform's. {answer.Reason} {reason}")
        {
            SparesAgent = !depends,
        };
    }
}
