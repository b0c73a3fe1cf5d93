namespace Sim.Tidy.Tests;

public sealed class BlockRuleTests
{
    [Fact]
    public void A_scenario_that_is_wrong_is_found_with_its_line()
    {
        Finding[] findings = [.. new ScenarioBlockRule(new MemoryModelLibrary()).Check(
            [Block("yaml", "scenario: a\nduratoin: 7d\n"), Block("yaml", "other: 1\n"),
                Block("text", "scenario: b\n")])];
        Assert.Contains(findings, f => f.Line == 11 && f.What.Contains("duratoin", StringComparison.Ordinal));
        Assert.All(findings, f => Assert.Equal("docs/a.md", f.Key));
    }

    [Fact]
    public void A_scenario_finds_the_files_of_its_page_and_of_no_other()
    {
        CodeBlock[] blocks = [
            .. MarkdownPage.Load("docs/how-to/own-fleet.md").Blocks.Where(
                b => b.File is "fleet.csv" or "own-fleet.yaml")];
        Assert.Equal(2, blocks.Length);
        Assert.Empty(Check(blocks));
        CodeBlock[] apart = [.. blocks.Select(b => b.Language == "csv" ? b with { Page = "docs/b.md" } : b)];
        Assert.Contains(Check(apart), f => f.What.Contains("there is no file 'fleet.csv'", StringComparison.Ordinal));

        static Finding[] Check(CodeBlock[] blocks) =>
            [.. new ScenarioBlockRule(new DirectoryModelLibrary(Path.Combine(Repository.Root, "models"))).Check(
                blocks)];
    }

    [Theory]
    [InlineData("using Sim.Lab;\n\nSimLab lab = SimLab.Open(\".\", \".\");\nConsole.WriteLine(lab.List().Count);\n", 0)]
    [InlineData("public sealed class A { public int B => 1; }\n", 0)]
    [InlineData("int x = \"no\";\n", 1)]
    [InlineData("public sealed class A { public Missing B => null; }\n", 1)]
    public void Code_that_does_not_compile_is_found(string code, int findings) =>
        Assert.Equal(findings, CSharpBlockRule.Check([Block("csharp", code)]).Count());

    private static CodeBlock Block(string language, string text) => new("docs/a.md", 10, language, null, text);
}
