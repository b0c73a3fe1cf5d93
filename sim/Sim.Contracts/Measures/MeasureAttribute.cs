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

    /// <summary>What a share of it is of, such as <c>the platform</c>; empty where nothing has a share of it.</summary>
    public string Whole { get; set; } = "";

    /// <summary>The property that it is a part of: all parts of a whole together are at most the whole.</summary>
    public string? PartOf { get; set; }

    /// <summary>What becomes of it in a run of a part of the fleet.</summary>
    public Scaling Scaling { get; set; }

    /// <summary>When lists show it.</summary>
    public Showing Showing { get; set; }

    /// <summary>Whether it stands at the head of a report.</summary>
    public bool IsHeadline { get; set; }

    /// <summary>Whether more of it is better.</summary>
    public bool MoreIsBetter { get; set; }
}
