namespace Sim.Contracts;

/// <summary>
/// Makes a quotient of two measures a measure of its own: a share where both have the same unit, else a mean. It has no
/// value where the divisor is zero. The first quotient of a measure is the one that tables show beside it.
/// </summary>
/// <param name="divisor">The property to divide by.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class PerAttribute(string divisor) : Attribute
{
    /// <summary>The property to divide by.</summary>
    public string Divisor { get; } = divisor;

    /// <summary>The quotient's name as a metric; that of the measure and <c>Share</c> where none is given.</summary>
    public string? Name { get; set; }

    /// <summary>Its label; made of those of the measure and the whole where none is given.</summary>
    public string? Label { get; set; }

    /// <summary>A shorter label for heads of columns; the label itself where none is given.</summary>
    public string? Short { get; set; }

    /// <summary>Whether more of it is better.</summary>
    public bool MoreIsBetter { get; set; }
}
