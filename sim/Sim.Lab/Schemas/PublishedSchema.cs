namespace Sim.Lab;

/// <summary>A JSON Schema (2020-12) that is published for editors and programs.</summary>
/// <param name="Kind">What it describes, as <c>sim schema</c> takes it.</param>
/// <param name="File">Where it is kept, from the catalogue's folder.</param>
/// <param name="Make">Makes its text.</param>
public sealed record PublishedSchema(string Kind, string File, Func<string> Make);
