namespace Sim.Scenarios;

/// <summary>A key of a mapping, as the reader, the JSON Schema and the reference page see it.</summary>
/// <param name="Meaning">What it means, in a sentence.</param>
internal record Key(string Name, Shape Shape, string Meaning)
{
    public bool IsRequired { get; init; } = true;

    /// <summary>Whether a model that the file names may give it instead.</summary>
    public bool IsOfModel { get; init; }

    /// <summary>The value, as one would write it, where it is not given; null where absence has a meaning.</summary>
    public string? Default { get; init; }

    /// <summary>A value as one would write it; null where the keys below it have their own.</summary>
    public string? Example { get; init; } = Shape.Example;

    /// <summary>The unit in words; null where none is meant.</summary>
    public string? Unit { get; init; } = Shape.Unit;

    public static Key Optional(string name, Shape shape, string meaning, string? fallback = null) =>
        new(name, shape, meaning) { IsRequired = false, Default = fallback };
}
