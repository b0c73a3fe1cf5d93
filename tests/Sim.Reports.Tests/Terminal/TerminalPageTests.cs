namespace Sim.Reports.Tests;

/// <summary>The short form of a page on a terminal of 80 cells.</summary>
public sealed class TerminalPageTests
{
    public static TheoryData<string> Pages => ["july", "thinned", "quiet", "comparison", "matrix", "pair", "year"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_line_is_wider_than_80_cells_but_for_a_word_that_cannot_be_broken(string name)
    {
        foreach (string line in Page(name).ToTerminal().ToPlainText().Split('\n'))
            Assert.True(Cells.Of(line) <= TerminalText.Width, line);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Title_answer_and_command_stand_in_all_forms(string name)
    {
        Page page = Page(name);
        string text = string.Join(' ',
            page.ToTerminal().ToPlainText().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        foreach (string said in page.Answer.OfType<Paragraph>().Select(p => p.Text).Append(page.Headline))
        {
            Assert.Contains(said.Replace(Numbers.NoBreak, ' '), text, StringComparison.Ordinal);
            Assert.Contains(MarkdownText.Escape(said), page.ToMarkdown(), StringComparison.Ordinal);
        }

        Assert.Contains("Repeat", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_too_wide_is_told_row_by_row()
    {
        Table table = Table.Of(
            "Policies", ["first", "second"],
            [("Policy", p => p),
                .. Enumerable.Range(1, 12)
                    .Select(i => ($"#Column number {i}", (Func<string, Cell>)(p => "1,000,000")))]);
        string text = TerminalPage.Write(new TerminalText(), [table]).ToPlainText();

        Assert.Contains("  first\n    Column number 1   1,000,000\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_takes_several_lines_before_a_table_is_told_row_by_row()
    {
        Table table = Table.Of(
            "Policies", ["first"],
            [("Policy", p => p),
                .. Enumerable.Range(1, 5)
                    .Select(i => ($"#A rather long name {i}", (Func<string, Cell>)(p => "1,000")))]);
        string[] lines = TerminalPage.Write(new TerminalText(), [table]).ToPlainText().Split('\n');

        Assert.StartsWith("  first", lines[^2], StringComparison.Ordinal);
        Assert.EndsWith("1,000", lines[^2], StringComparison.Ordinal);
        Assert.True(lines.Length > 5, string.Join('\n', lines));
    }

    private static Page Page(string name) => name switch
    {
        "july" => RunContent.Build(JulyFixture.Result, JulyFixture.AllWindows),
        "thinned" => RunContent.Build(JulyFixture.Thinned),
        "quiet" => RunContent.Build(JulyFixture.Quiet),
        "comparison" => ComparisonContent.Build(new RunComparison(
            new StoredRun("/a", JulyFixture.Result, JulyFixture.AllWindows, null),
            new StoredRun("/b", JulyFixture.Thinned, JulyFixture.AllWindows, null), _ => null)),
        "matrix" => ExperimentContent.Build(ExperimentFixture.Matrix),
        "pair" => ExperimentContent.Build(ExperimentFixture.Pair),
        _ => ExperimentContent.Build(YearFixture.With(YearFixture.Three)),
    };
}
