namespace Sim.Models;

/// <summary>
/// A design that is what its containment, its traits and its data say. A design whose answer depends on more overrides
/// <see cref="Answer"/>.
/// </summary>
public abstract class BuiltInDesign : IDesign
{
    private protected BuiltInDesign(
        string name, string title, Containment containment, DesignTraits traits, params IReadOnlyList<FactBasis> known)
    {
        Name = name;
        Title = title;
        Containment = containment;
        Traits = traits;
        Facts = FactSheet.Of($"design.{name}.", containment, traits, known);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public Containment Containment { get; }

    /// <inheritdoc/>
    public DesignTraits Traits { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Assumption> Facts { get; }

    /// <inheritdoc/>
    public virtual OutcomeProgram Answer(in FaultContext context) => DesignAnswer.Of(this, context);
}
