namespace Sim.Reports.Tests;

public sealed class InputTextTests
{
    private static readonly InputFile Plain = new("ours", "fleet.csv", "abc", 3, 1, 0, 2, 150);

    [Fact]
    public void A_file_that_was_read_whole_is_told_without_columns() => Assert.Equal(
        "fleet.csv: 2 organisations with 150 endpoints from 3 rows; 1 bad row left out; SHA-256 abc.", InputText.Of(Plain));

    [Theory]
    [InlineData(1, "c1")]
    [InlineData(8, "c1, c2, c3, c4, c5, c6, c7, c8")]
    [InlineData(1009, "c1, c2, c3, c4, c5, c6, c7, c8 and 1001 more")]
    public void Columns_that_were_not_read_are_named_and_beyond_eight_counted(int columns, string expected) => Assert.Contains(
        $"; columns not read: {expected}; SHA-256 abc.",
        InputText.Of(Plain with { ColumnsUnread = [.. Enumerable.Range(1, columns).Select(i => $"c{i}")] }), StringComparison.Ordinal);
}
