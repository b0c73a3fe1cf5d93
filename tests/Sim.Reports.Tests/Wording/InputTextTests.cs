namespace Sim.Reports.Tests;

public sealed class InputTextTests
{
    private static readonly InputFile Plain = new("ours", "fleet.csv", "abc", 3, 0, 0, 2, 150);

    [Fact]
    public void A_file_that_was_read_whole_is_told_without_columns() => Assert.Equal(
        "fleet.csv: 2 organisations with 150 endpoints from 3 rows; SHA-256 abc.", InputText.Of(Plain));

    [Fact]
    public void Rows_that_were_left_out_are_told_by_reason_with_their_first_lines() => Assert.Equal(
        "fleet.csv: 2 organisations with 150 endpoints from 3 rows; 1,206 bad rows left out: unknown country in "
            + "1,204 (lines 3, 9, 12, …), "
        + "no kind in 2 (lines 4, 5); 1 row left out by rule: other platform (line 7); 4 rows in doubt: damaged "
        + "name (lines 2, 6, 8, …); SHA-256 abc.",
        InputText.Of(Plain with
        {
            Skipped = [new RowCount("unknown-country", 1204, [3, 9, 12, 13, 14]), new RowCount("no-kind", 2, [4, 5])],
            Ignored = [new RowCount("other-platform", 1, [7])],
            Doubtful = [new RowCount("damaged-name", 4, [2, 6, 8, 10])],
        }));

    [Fact]
    public void Beyond_eight_reasons_the_others_are_counted() => Assert.Contains(
        "r8 in 1 (line 9) and 3 more reasons; SHA",
        InputText.Of(
            Plain with { Skipped = [.. Enumerable.Range(1, 11).Select(i => new RowCount($"r{i}", 1, [i + 1]))] }),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(100, 1, "")]
    [InlineData(99, 1, " 1 of 99 rows of fleet.csv is bad and left out.")]
    [InlineData(10, 6, " 6 of 10 rows of fleet.csv are bad and left out.")]
    [InlineData(2_000_000, 20_000, "")]
    [InlineData(2_000_000, 20_001, " 20,001 of 2,000,000 rows of fleet.csv are bad and left out.")]
    public void More_than_one_row_in_a_hundred_is_a_loss_that_the_headline_tells(long rows, long skipped,
        string expected) => Assert.Equal(
        expected, InputText.Losses([Plain with { Rows = rows, RowsSkipped = skipped }]));

    [Theory]
    [InlineData(1, "c1")]
    [InlineData(8, "c1, c2, c3, c4, c5, c6, c7, c8")]
    [InlineData(1009, "c1, c2, c3, c4, c5, c6, c7, c8 and 1001 more")]
    public void Columns_that_were_not_read_are_named_and_beyond_eight_counted(int columns, string expected) =>
        Assert.Contains(
        $"; columns not read: {expected}; SHA-256 abc.",
        InputText.Of(Plain with { ColumnsUnread = [.. Enumerable.Range(1, columns).Select(i => $"c{i}")] }),
        StringComparison.Ordinal);

    [Fact]
    public void What_catch_alls_caught_is_told_after_the_rows() => Assert.Contains(
        "from 3 rows; 1,200 texts of Model became workstation by '*', in 31,000 rows: KVM, Bochs, …; 1 text of Type "
            + "was left out by '*', in 1 row: "
        + "Drucker; SHA-256", InputText.Of(Plain with
        {
            Caught = [new CaughtCells("Model", "*", "workstation", 1_200, 31_000, ["KVM", "Bochs"]),
                new CaughtCells("Type", "*", "ignore", 1, 1, ["Drucker"])],
        }), StringComparison.Ordinal);
}
