namespace Sim.Lab;

/// <summary>Something that a new scenario asks: an option on a command line, a question on a terminal.</summary>
/// <param name="Key">Its name, such as <c>release-at</c>.</param>
/// <param name="Question">The question, without a question mark.</param>
/// <param name="ValueName">What a value is called in help texts.</param>
/// <param name="Default">The answer of those who do not care.</param>
/// <param name="Problem">What is wrong with an answer, or null.</param>
public sealed record DraftField(
    string Key, string Question, string ValueName, string Default, Func<string, string?> Problem);
