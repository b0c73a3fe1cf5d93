namespace Sim.Scenarios;

/// <summary>A column in which catch-alls are counted.</summary>
internal interface ICellReader
{
    /// <summary>What catch-alls caught in the rows that were kept: by pattern, most rows first.</summary>
    IEnumerable<CaughtCells> Caught { get; }

    /// <summary>The current row is good: what a catch-all made of its cell will be told.</summary>
    void Keep();
}
