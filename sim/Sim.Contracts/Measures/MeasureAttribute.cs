namespace Sim.Contracts;

/// <summary>
/// Makes a number of a result record a measure: what people read of it, in every table, page and file. Its name is that
/// of the property as <c>result.json</c> writes it, its meaning the docstring of the property.
/// </summary>
/// <param name="label">What people call it in a row of a table, such as <c>Applied the update</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MeasureAttribute(string label) : Attribute
{
    /// <summary>What people call it in a row of a table.</summary>
    public string Label { get; } = label;

    /// <summary>A shorter label for heads of columns; the label itself where none is given.</summary>
    public string? Short { get; set; }

    /// <summary>The unit.</summary>
    public MetricUnit Unit { get; set; }

    /// <summary>What is counted, in the plural; endpoints, or what the unit says, where none is given.</summary>
    public string? Noun { get; set; }

    /// <summary>The transition whose number it is; of a total, nothing else need count it.</summary>
    public TransitionKind Counts { get; set; }

    /// <summary>
    /// What labels say of a share that has this measure as its divisor, such as <c>the platform</c> in "share of the
    /// platform"; empty where none has (see <see cref="PerAttribute"/>).
    /// </summary>
    public string AsDivisor { get; set; } = "";

    /// <summary>
    /// The property of the same record that this one is a piece of, where the pieces never overlap: nothing is counted
    /// in two of them, so that together they are at most that property, also when they are scaled and rounded. Null for
    /// one that may overlap with others, such as a peak. What its share is of is another matter, of
    /// <see cref="PerAttribute"/>: those that crashed are a piece of those that applied the update, and people read
    /// their share of the platform.
    /// </summary>
    public string? DisjointPartOf { get; set; }

    /// <summary>
    /// Whether it counts from the start of the run, so that it never falls from one window to the next and ends as the
    /// total of the same name, where there is one.
    /// </summary>
    public bool IsRunning { get; set; }

    /// <summary>What becomes of it in a run of a part of the fleet.</summary>
    public Scaling Scaling { get; set; }

    /// <summary>When lists show it.</summary>
    public Showing Showing { get; set; }

    /// <summary>Whether it stands at the head of a report.</summary>
    public bool IsHeadline { get; set; }

    /// <summary>Whether more of it is better.</summary>
    public bool MoreIsBetter { get; set; }
}
