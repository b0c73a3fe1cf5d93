namespace Sim.Lab;

/// <summary>A file of <c>docs/</c> that the program makes: a JSON Schema or a reference page.</summary>
/// <param name="Kind">What it describes, as <c>sim schema</c> takes it.</param>
/// <param name="File">Where it is kept, from the catalogue's folder.</param>
/// <param name="Make">Makes its text; a schema offers the designs of the lab's models.</param>
public sealed record PublishedFile(string Kind, string File, Func<IModelLibrary, string> Make);
