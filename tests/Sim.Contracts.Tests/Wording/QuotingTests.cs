namespace Sim.Contracts.Tests;

public sealed class QuotingTests
{
    [Theory]
    [InlineData("./mine.yaml", "./mine.yaml")]
    [InlineData("a b", "'a b'")]
    [InlineData("it's", "'it'\\''s'")]
    [InlineData("", "''")]
    public void A_word_of_a_command_line_is_quoted_where_a_shell_would_read_it_otherwise(string word,
        string expected) =>
        Assert.Equal(expected, Quoting.Shell(word));

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a \"b\" \\ c\n", "\"a \\\"b\\\" \\\\ c\\n\"")]
    [InlineData("\u202E", "\"\\u202E\"")]
    public void A_text_of_yaml_escapes_what_ends_it_and_what_nobody_sees(string text, string expected) =>
        Assert.Equal(expected, Quoting.Yaml(text));
}
