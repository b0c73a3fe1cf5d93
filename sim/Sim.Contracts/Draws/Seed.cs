namespace Sim.Contracts;

/// <summary>
/// What happens: the key of every draw of a run that is no attribute of the fleet. A type of its own, so that nobody
/// passes a fleet seed for it.
/// </summary>
/// <param name="Value">Any number.</param>
public readonly record struct Seed(ulong Value)
{
    /// <summary>From a number.</summary>
    public static implicit operator Seed(ulong value) => new(value);

    /// <summary>The number.</summary>
    public static implicit operator ulong(Seed seed) => seed.Value;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
