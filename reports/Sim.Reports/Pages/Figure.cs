namespace Sim.Reports;

/// <summary>A picture with its caption and the numbers behind it: what every chart has.</summary>
public abstract record Figure : Block
{
    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two, for those who do not.</summary>
    public required string Description { get; init; }

    /// <summary>What is drawn, the unit and how many are counted.</summary>
    public required string Caption { get; init; }

    /// <summary>Which run, or runs, with their seeds.</summary>
    public required string Provenance { get; init; }

    /// <summary>The numbers, for readers.</summary>
    public required Table Table { get; init; }

    /// <summary>Half as wide as the page.</summary>
    internal bool IsHalf { get; init; }

    /// <summary>What the caption must add about how it is drawn, with a blank before it; or empty.</summary>
    internal virtual string Remark => string.Empty;

    /// <summary>Draws the picture and gives its height.</summary>
    internal abstract double Draw(Canvas canvas);
}
