namespace Sim.Scenarios;

/// <summary>What a cell says.</summary>
/// <param name="Value">The value of a good cell.</param>
/// <param name="Rule">Why the cell leaves its row out, in words joined by hyphens; null where it does not.</param>
/// <param name="Problem">Why the cell makes its row bad, or null.</param>
internal readonly record struct CellValue<T>(T Value, string? Rule = null, RowProblem? Problem = null)
{
    public static implicit operator CellValue<T>(T value) => new(value);

    public static implicit operator CellValue<T>(RowProblem problem) => new(default!, Problem: problem);
}
