namespace Sim.Experiments;

/// <summary>A lever made ready.</summary>
/// <param name="Of">What people read of it.</param>
/// <param name="Origin">The origin whose rates it multiplies; null for all products.</param>
/// <param name="Policy">The one policy under which it does; null for all.</param>
/// <param name="MovedOnly">Whether only products that have moved count.</param>
internal sealed record Lever(YearLever Of, int? Origin, int? Policy = null, bool MovedOnly = false)
{
    /// <summary>Whether it multiplies the rate of a part.</summary>
    /// <param name="policy">Under which policy.</param>
    /// <param name="origin">Whose faulty releases.</param>
    /// <param name="hasMoved">Whether that product has moved.</param>
    public bool Covers(int policy, int origin, bool hasMoved) => (Origin is null || Origin == origin)
        && (Policy is null || Policy == policy) && (!MovedOnly || hasMoved);
}
