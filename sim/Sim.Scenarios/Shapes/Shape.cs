using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>
/// What may stand at a place of a file. One table of shapes is the reader, the JSON Schema and the help: they cannot
/// drift apart.
/// </summary>
internal abstract class Shape
{
    /// <summary>What is due here, in words, with an example: "a duration such as 78m".</summary>
    public abstract string Expected { get; }

    /// <summary>The name under which the JSON Schema defines it once.</summary>
    public abstract string SchemaName { get; }

    /// <summary>The JSON Schema of the shape itself.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);
}
