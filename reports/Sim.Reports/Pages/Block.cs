namespace Sim.Reports;

/// <summary>A part of a page as content, before it is HTML, Markdown or lines of a terminal.</summary>
public abstract record Block
{
    /// <summary>Where it stands; at the head of a page blocks stand in the short forms too.</summary>
    public Forms Forms { get; init; } = Forms.Full;

    /// <summary>It stands on paper too; false for long lists that only a screen shows.</summary>
    public bool IsPrinted { get; init; } = true;
}
