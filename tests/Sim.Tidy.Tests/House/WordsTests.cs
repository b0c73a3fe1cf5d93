using System.Text.RegularExpressions;

namespace Sim.Tidy.Tests;

public sealed partial class WordsTests
{
    // The list of banned words holds them all.
    private const string ThisList = "tests/Sim.Tidy.Tests/House/WordsTests.cs";

    private const string AboutTheProduct = "the repository speaks of the product alone; take it out";
    private const string Relative = "write a path from the repository's root, or of a folder that the test makes";
    private const string Public = "name the package and leave its source to the user's configuration";
    private const string Finished = "do it now, or leave it out; plans live in the issue tracker";

    private static readonly TextRule Banned = new("banned-words",
    [
        (Workplace(), AboutTheProduct),
        (Machine(), AboutTheProduct),
        (AbsolutePath(), Relative),
        (PackageHost(), Public),
    ]);

    private static readonly TextRule Unfinished = new("unfinished", [(Note(), Finished)]);

    [Fact]
    public void The_repository_speaks_of_the_product_alone() => HouseRules.Hold(Banned.Name, Check(Banned));

    [Fact]
    public void Nothing_is_left_to_be_done() => HouseRules.Hold(Unfinished.Name, Check(Unfinished));

    [Theory]
    [InlineData("see /work/shared/notes.md")]
    [InlineData("cd /home/ann/sim")]
    [InlineData("built by a subagent")]
    [InlineData("as a language model")]
    [InlineData("in this session I did")]
    [InlineData("https://nuget.example.internal/index.json")]
    [InlineData("http://10.0.3.7:8080/simple")]
    public void Words_about_the_workplace_are_found(string line) => Assert.NotEmpty(Banned.Check("a.md", line));

    [Theory]
    [InlineData("the agent on an endpoint, a session of the command line, work and home hours")]
    [InlineData("https://keepachangelog.com/en/1.1.0/")]
    [InlineData("out/work/home")]
    public void Words_of_the_field_are_no_finding(string line) => Assert.Empty(Banned.Check("a.md", line));

    [Fact]
    public void A_note_about_what_is_left_is_found_with_its_line() =>
        Assert.Equal([2, 3], Unfinished.Check("a.cs", "a\n// TODO later\n// FIXME: now").Select(f => f.Line));

    private static IEnumerable<Finding> Check(TextRule rule) =>
        Repository.TextFiles.Where(f => f != ThisList).SelectMany(f => rule.Check(f, Repository.Read(f)));

    [GeneratedRegex(@"\b(claude|anthropic|openai|chatgpt|gpt-?\d|copilot|chatbot|"
        + @"subagents?|worktrees?|work ?place tools)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Workplace();

    [GeneratedRegex(@"\b(language models?|AI[- ](assistant|agent|helper|generated)|"
        + @"(this|my|previous|earlier) session|(the|a) helper session)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Machine();

    [GeneratedRegex(@"(?<![\w.~/])/(work|home|root|Users|mnt)/\w+")]
    private static partial Regex AbsolutePath();

    [GeneratedRegex(@"https?://(\d+\.\d+\.\d+\.\d+|[\w.-]*\.(internal|local|lan|corp))\b|"
        + @"\b(api\.nuget\.org|registry\.npmjs\.org|pypi\.org/simple)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex PackageHost();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex Note();
}
