namespace Sim.Scenarios;

/// <summary>What became of a cell.</summary>
internal enum CellState
{
    /// <summary>It has a value.</summary>
    Good,

    /// <summary>It says that its row is to be left out.</summary>
    Ignored,

    /// <summary>It cannot be used.</summary>
    Bad,
}
