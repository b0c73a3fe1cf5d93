namespace Sim.Scenarios.Tests;

/// <summary>A row as a tool writes it.</summary>
/// <param name="Becomes">The kind of device that it is, or <c>platform-…</c> where another platform leaves it
/// out.</param>
/// <param name="Cells">Its cells by header; those not named are empty. <c>{i}</c> stands for the number of the
/// row.</param>
internal sealed record ToolRow(string Becomes, params (string Header, string Text)[] Cells)
{
    /// <summary>How many machines it stands for.</summary>
    public int Machines { get; init; } = 1;
}
