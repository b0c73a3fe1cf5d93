namespace Sim.Scenarios;

/// <summary>Reads a value; exactly one of value and problem is not null.</summary>
internal delegate object? ParseText(string text, out Problem? problem);
