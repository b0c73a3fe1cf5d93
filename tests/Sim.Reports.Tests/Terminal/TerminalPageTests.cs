namespace Sim.Reports.Tests;

/// <summary>Blocks as lines of a terminal of 80 cells.</summary>
public sealed class TerminalPageTests
{
    private static readonly string Words = string.Join(' ', Enumerable.Repeat("word", 30));

    [Fact]
    public void A_number_and_its_unit_never_part()
    {
        string text = string.Join(' ', Enumerable.Repeat(Durations.Figures(6.13 * 86_400), 30));

        string page = Text(new Paragraph(text));

        Assert.All(page.TrimEnd().Split('\n'), l => Assert.EndsWith(" d", l, StringComparison.Ordinal));
        Assert.DoesNotContain('\u00A0', page);
    }

    [Fact]
    public void A_long_command_is_broken_so_that_a_shell_reads_it_as_one()
    {
        string command =
            "sim run july-2024 --scale 0.01 --set recovery.race.wired=30% --set 'title=a b c d e f g h i j' --seed 4";

        string page = Text(new CommandLine("Repeat", command));

        string[] lines = page.TrimEnd().Split('\n');
        Assert.True(lines.Length > 1);
        Assert.All(lines, l => Assert.True(l.Length <= TerminalText.Width, l));
        Assert.All(lines[..^1], l => Assert.EndsWith(" \\", l, StringComparison.Ordinal));
        Assert.Contains("'title=a b c d e f g h i j'", page, StringComparison.Ordinal);
        Assert.Equal(command, string.Join(' ', lines.Select(l => l[9..].TrimEnd('\\').Trim())));
    }

    [Fact]
    public void A_text_hangs_under_its_head_and_a_head_that_is_too_long_stands_alone()
    {
        string near = Text(new Statement(["head: "], Words, 4));
        string far = Text(new Statement([new string('p', 79) + " "], Words, 4));

        Assert.StartsWith("head: word word", near, StringComparison.Ordinal);
        Assert.Contains("\n    word", near, StringComparison.Ordinal);
        Assert.StartsWith(new string('p', 79) + "\n    word", far, StringComparison.Ordinal);
        Assert.All((near + far).Split('\n'), l => Assert.True(l.Length <= TerminalText.Width, l));
    }

    [Fact]
    public void A_label_that_fills_its_column_stands_above_its_text()
    {
        Assert.StartsWith("Repeats  word", Text(new Entry("Repeats", Words)), StringComparison.Ordinal);
        Assert.StartsWith("Repeating\n         word", Text(new Entry("Repeating", Words)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_is_longer_than_a_line_stays_whole()
    {
        string word = new('x', 200);

        Assert.Contains(word, Text(new Paragraph($"a {word} b")), StringComparison.Ordinal);
        Assert.Equal($"Report   {word}\n", Text(new Entry("Report", word)));
    }

    [Fact]
    public void Groups_stand_apart_and_one_without_blocks_leaves_no_line() =>
        Assert.Equal("a\nb\n\nc\n", TerminalPage.Of(
            [], [new Heading("a"), new Paragraph("b")], [], [new Paragraph("c")], []).ToPlainText());

    [Fact]
    public void A_heading_takes_several_lines_where_a_table_is_too_wide()
    {
        string[] lines = Text(Table.Of("Policies", ["first"],
        [
            ("Policy", p => p),
            .. Enumerable.Range(1, 5).Select(i => ($"#A rather long name {i}", (Func<string, Cell>)(p => "1,000"))),
        ])).Split('\n');

        Assert.Equal("  Policies", lines[0]);
        Assert.StartsWith("  first", lines[^2], StringComparison.Ordinal);
        Assert.EndsWith("1,000", lines[^2], StringComparison.Ordinal);
        Assert.True(lines.Length > 4, string.Join('\n', lines));
        Assert.All(lines, l => Assert.True(l.Length <= TerminalText.Width, l));
    }

    private static string Text(Block block) => TerminalPage.Of([block]).ToPlainText();
}
