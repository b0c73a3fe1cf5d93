namespace Sim.Reference;

/// <summary>A stretch of run time in milliseconds, start inclusive, end exclusive.</summary>
internal readonly record struct Interval(long From, long To);
