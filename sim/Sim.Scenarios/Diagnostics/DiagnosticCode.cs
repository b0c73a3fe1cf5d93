namespace Sim.Scenarios;

/// <summary>A kind of mistake in an input file.</summary>
/// <param name="Id">Its stable name in messages, such as <c>S101</c>.</param>
/// <param name="Meaning">What is wrong, in a sentence.</param>
/// <param name="Remedy">What to do about it, in a sentence.</param>
public sealed record DiagnosticCode(string Id, string Meaning, string Remedy)
{
    /// <summary>The stable name.</summary>
    public override string ToString() => Id;
}
