namespace Sim.Tidy.Tests;

/// <summary>A rule about C# sources.</summary>
internal interface ISourceRule
{
    /// <summary>Name in the ratchet.</summary>
    string Name { get; }

    /// <summary>Everything that breaks it.</summary>
    IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources);
}
