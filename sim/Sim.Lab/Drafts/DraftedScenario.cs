namespace Sim.Lab;

/// <summary>A new scenario file.</summary>
/// <param name="Path">Full path of the scenario.</param>
/// <param name="SchemaPath">Full path of the schema that was put beside it for editors, or null where one was
/// there.</param>
public sealed record DraftedScenario(string Path, string? SchemaPath)
{
    /// <summary>Full paths of the data files that were copied along.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];
}
