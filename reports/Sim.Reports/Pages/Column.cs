namespace Sim.Reports;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its head.</param>
/// <param name="IsNumber">It holds numbers, set flush right.</param>
public readonly record struct Column(string Name, bool IsNumber)
{
    /// <summary>A column by its head; one that starts with <c>#</c> holds numbers.</summary>
    public static implicit operator Column(string head) => new(head.TrimStart('#'), head.StartsWith('#'));
}
