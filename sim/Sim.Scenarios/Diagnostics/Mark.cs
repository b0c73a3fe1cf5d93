namespace Sim.Scenarios;

/// <summary>A place in a file, line and column from 1.</summary>
internal readonly record struct Mark(string File, int Line, int Column);
