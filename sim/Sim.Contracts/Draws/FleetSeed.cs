namespace Sim.Contracts;

/// <summary>
/// Who exists: the key of every draw that makes the fleet. A type of its own, so that nobody passes a seed for it.
/// </summary>
/// <param name="Value">Any number.</param>
public readonly record struct FleetSeed(ulong Value)
{
    /// <summary>From a number.</summary>
    public static implicit operator FleetSeed(ulong value) => new(value);

    /// <summary>The number.</summary>
    public static implicit operator ulong(FleetSeed seed) => seed.Value;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
