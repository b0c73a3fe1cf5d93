namespace Sim.Contracts;

/// <summary>A country as people call it.</summary>
/// <param name="Code">Code that the tables use.</param>
/// <param name="Name">English short name.</param>
public sealed record CountryName(string Code, string Name);
