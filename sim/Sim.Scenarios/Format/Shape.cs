namespace Sim.Scenarios;

/// <summary>What may stand at a place of a file: the reader, the JSON Schema and the help follow it.</summary>
internal abstract class Shape(string schemaName, string expected)
{
    /// <summary>What is expected here, in words, with an example: "a duration such as 78m".</summary>
    public string Expected => expected;

    /// <summary>The name under which the JSON Schema defines it once.</summary>
    public string SchemaName => schemaName;

    /// <summary>The unit in words, such as "share"; null where none is meant.</summary>
    public virtual string? Unit { get; init; }

    /// <summary>A value as one would write it; null of a mapping, whose keys have their own.</summary>
    public virtual string? Example { get; init; }

    /// <summary>Whether it may be written as a mapping of value, basis and source.</summary>
    public virtual bool IsAnnotated => false;

    /// <summary>The keys of a mapping with known keys; none of anything else.</summary>
    public virtual IReadOnlyList<Key> Keys => [];

    /// <summary>What is inside under no key of its own: items of a list, values of a map, forms of a choice.</summary>
    /// <remarks>Each with how its dotted path goes on.</remarks>
    public virtual IReadOnlyList<(string Path, Shape Shape)> Inner => [];

    /// <summary>Whether it is a number, which a model file must give a basis.</summary>
    public virtual bool IsNumber { get; init; }

    /// <summary>The words, of a value that is one of a few that stand for one thing each; else none.</summary>
    public virtual IReadOnlyList<string> Levels => [];

    public abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>Reads a node that is not empty; null where nothing of it can be used, after diagnostics.</summary>
    /// <param name="covered">Whether a basis around it covers its numbers.</param>
    public abstract Bound? Read(ShapeReader reader, Node node, string path, bool covered);

    protected static string Mapping(IReadOnlyList<Key> keys) =>
        $"a mapping with {string.Join(", ", keys.Take(4).Select(k => k.Name))}{(keys.Count > 4 ? ", …" : "")}";

    public Key? Find(string name) => Keys.FirstOrDefault(k => k.Name == name);
}
