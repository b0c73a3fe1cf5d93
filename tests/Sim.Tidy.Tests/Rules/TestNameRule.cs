using System.Text.RegularExpressions;

namespace Sim.Tidy.Tests;

/// <summary>The name of a test is a sentence: words with underscores between them, three at least.</summary>
internal sealed partial class TestNameRule : ISourceRule
{
    public string Name => "test-name";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources) =>
        from source in sources
        from method in TestMethod.Of(source)
        let name = method.Identifier.Text
        where !Sentence().IsMatch(name)
        select new Finding($"{source.Path} {name}", SourceFile.LineOf(method), 1, "the name is no sentence",
            "say what holds, such as A_halted_rollout_opens_no_stage");

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+){2,}$")]
    private static partial Regex Sentence();
}
