namespace Sim.Lab;

/// <summary>How to see in a started process that its setting took effect.</summary>
/// <param name="Shows">Whether it did: the facts of that process, then those of the one that started it.</param>
/// <param name="Missing">What is said where it did not.</param>
internal sealed record ProcessEffect(Func<ProcessFacts, ProcessFacts, bool> Shows,
    Func<ProcessFacts, ProcessFacts, string> Missing)
{
    /// <summary>Part of what a runtime says that cannot even start so, or null where it always can.</summary>
    public string? RefusalWord { get; init; }

    /// <summary>What is said where it cannot start so.</summary>
    public string Refusal { get; init; } = string.Empty;

    /// <summary>A setting that shows in the facts alone.</summary>
    public static ProcessEffect Of(Func<ProcessFacts, bool> shows, string missing) =>
        new((there, _) => shows(there), (_, _) => missing);
}
