namespace Sim.Reports.Tests;

public sealed class TerminalTextTests
{
    [Fact]
    public void A_number_and_its_unit_never_part()
    {
        string text = string.Join(' ', Enumerable.Repeat(Durations.Figures(6.13 * 86_400), 30));

        string page = new TerminalText().Paragraph(text).ToPlainText();

        Assert.All(page.TrimEnd().Split('\n'), l => Assert.EndsWith(" d", l, StringComparison.Ordinal));
        Assert.DoesNotContain('\u00A0', page);
    }

    [Fact]
    public void A_long_command_is_broken_so_that_a_shell_reads_it_as_one()
    {
        string command =
            "sim run july-2024 --scale 0.01 --set recovery.race.wired=30% --set 'title=a b c d e f g h i j' --seed 4";

        string page = new TerminalText().Command("Repeat", 9, command).ToPlainText();

        string[] lines = page.TrimEnd().Split('\n');
        Assert.True(lines.Length > 1);
        Assert.All(lines, l => Assert.True(l.Length <= TerminalText.Width, l));
        Assert.All(lines[..^1], l => Assert.EndsWith(" \\", l, StringComparison.Ordinal));
        Assert.Contains("'title=a b c d e f g h i j'", page, StringComparison.Ordinal);
        Assert.Equal(command, string.Join(' ', lines.Select(l => l[9..].TrimEnd('\\').Trim())));
    }

    [Fact]
    public void A_paragraph_hangs_under_its_head_and_a_head_that_is_too_long_stands_alone()
    {
        string text = string.Concat(Enumerable.Repeat("word ", 30)).Trim();

        string near = new TerminalText().Hanging(["head: "], text, 4).ToPlainText();
        string far = new TerminalText().Hanging([new string('p', 79) + " "], text, 4).ToPlainText();

        Assert.StartsWith("head: word word", near, StringComparison.Ordinal);
        Assert.Contains("\n    word", near, StringComparison.Ordinal);
        Assert.StartsWith(new string('p', 79) + "\n    word", far, StringComparison.Ordinal);
        Assert.All((near + far).Split('\n'), l => Assert.True(l.Length <= TerminalText.Width, l));
    }

    [Fact]
    public void A_word_that_is_longer_than_a_line_stays_whole()
    {
        string word = new('x', 200);

        Assert.Contains(word, new TerminalText().Paragraph($"a {word} b").ToPlainText(), StringComparison.Ordinal);
    }
}
