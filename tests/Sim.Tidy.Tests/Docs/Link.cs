namespace Sim.Tidy.Tests;

/// <summary>A link or a picture.</summary>
/// <param name="Line">Line from 1.</param>
/// <param name="Target">Where it points, as written.</param>
internal sealed record Link(int Line, string Target);
