namespace Sim.Engine;

/// <summary>The columns of a tally.</summary>
public static class TallyColumns
{
    /// <summary>Number of columns.</summary>
    public const int Count = (int)TallyColumn.AtMachine + 1;
}
