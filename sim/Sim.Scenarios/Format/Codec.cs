namespace Sim.Scenarios;

/// <summary>Both forms of a value: in a file, and in a plan. Writing and reading are inverse.</summary>
/// <typeparam name="T">What it is in a plan.</typeparam>
internal abstract class Codec<T>(string schemaName, string expected) : Shape(schemaName, expected)
{
    /// <summary>The value of what was read without errors.</summary>
    /// <param name="start">The scenario's start, which moments of the calendar become times after.</param>
    public abstract T Make(Bound at, UtcMoment start);

    /// <summary>Writes the value under a key, as it would be read.</summary>
    public abstract void Write(YamlText yaml, string key, T value);
}
