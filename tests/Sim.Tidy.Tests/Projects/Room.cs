namespace Sim.Tidy.Tests;

/// <summary>A project's place.</summary>
/// <param name="Project">Its name.</param>
/// <param name="Level">References go to lower levels only.</param>
/// <param name="IsDeterministic">Whether it is in the deterministic zone.</param>
/// <param name="Packages">Packages that live here and nowhere else.</param>
internal sealed record Room(string Project, int Level, bool IsDeterministic, params string[] Packages);
