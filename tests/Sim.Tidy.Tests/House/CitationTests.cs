using System.Text.RegularExpressions;

namespace Sim.Tidy.Tests;

/// <summary>The file that says how to cite agrees with the build.</summary>
public sealed partial class CitationTests
{
    private static readonly string Text = File.ReadAllText(
        Path.Combine(Sim.TestSupport.SourceTree.Root, "CITATION.cff"));

    [Theory]
    [InlineData("version", "Version")]
    [InlineData("license", "PackageLicenseExpression")]
    public void It_has_the_version_and_the_licence_of_the_build(string key, string property)
    {
        string props = File.ReadAllText(Path.Combine(Sim.TestSupport.SourceTree.Root, "Directory.Build.props"));

        Assert.Equal(Regex.Match(props, $"<{property}>([^<]+)</{property}>").Groups[1].Value, Value(key));
    }

    [Theory]
    [InlineData("cff-version", "^1\\.2\\.0$")]
    [InlineData("message", ".{20}")]
    [InlineData("title", ".{10}")]
    [InlineData("type", "^software$")]
    public void It_has_what_the_format_asks(string key, string pattern) => Assert.Matches(pattern, Value(key));

    [Fact]
    public void It_names_its_authors_and_no_key_that_the_format_does_not_know()
    {
        string[] keys = [.. TopLevel().Matches(Text).Select(m => m.Groups[1].Value)];

        Assert.Matches("(?m)^authors:\n  - name: .+$", Text);
        Assert.Equal(keys.Distinct(), keys);
        Assert.Empty(
            keys.Except(
                ["cff-version", "message", "title", "abstract", "type", "authors", "version", "license", "keywords"]));
    }

    private static string Value(string key) =>
        Regex.Match(Text, $"(?m)^{Regex.Escape(key)}: (.+)$").Groups[1].Value.Trim('"');

    [GeneratedRegex("(?m)^([a-z-]+):")]
    private static partial Regex TopLevel();
}
