namespace Sim.Models.Tests;

public sealed class ReaderTests
{
    private const string MatrixHeader =
        "fault,design,parent,basis,none,boot-loop,crash-once,process-restart,hang,degraded,rejected,slowed,quarantined,difference";

    private const string BranchHeader = "fault,design,share,site,effect,recurrence,watched,caught,basis";
    private static readonly string[] Only = ["toy"];
    private static readonly string[] GoodMatrix = Good(f => $"{f},toy,,assumed,0.25,0.75,0,0,0,0,0,0,0,");
    private static readonly string[] GoodBranches = Good(f => $"{f},toy,1,kernel,exception,once,no,0,assumed");

    [Fact]
    public void A_good_matrix_and_good_branches_are_read()
    {
        IReadOnlyList<MatrixRow> rows = MatrixReader.Read(Text(MatrixHeader, GoodMatrix), "toy.csv", Only);
        Manifestations shown = Manifestations.Read(Text(BranchHeader, GoodBranches).Replace("\n", "\r\n", StringComparison.Ordinal), "toy.csv", Only);

        Assert.Equal(Ratio.Of(3, 4), rows[0].Of(Outcome.BootLoop));
        Assert.Equal(FaultEffect.Exception, Assert.Single(shown.Of("leak", "toy")).Branch.Effect);
    }

    [Theory]
    [InlineData("leak,toy,,assumed,0.25,0.7,0,0,0,0,0,0,0,", 7, 19, "add up to 0.95")]
    [InlineData("leek,toy,,assumed,0.25,0.75,0,0,0,0,0,0,0,", 7, 1, "'leek' is no fault class. Write one of: out-of-bounds-read, ")]
    [InlineData("leak,tay,,assumed,0.25,0.75,0,0,0,0,0,0,0,", 7, 6, "'tay' is no design. Write one of: toy")]
    [InlineData("leak,toy,tay,assumed,0.25,0.75,0,0,0,0,0,0,0,", 7, 10, "'tay' is no design")]
    [InlineData("leak,toy,,guessed,0.25,0.75,0,0,0,0,0,0,0,", 7, 11, "'guessed' is no basis")]
    [InlineData("leak,toy,,assumed,0.25,1.75,0,0,0,0,0,0,0,", 7, 24, "'1.75' is no share")]
    [InlineData("leak,toy,,assumed,0.25,0.75,0,0,0,0,0,0,", 7, 1, "13 cells. Write 14: fault, design, parent")]
    [InlineData("deadlock,toy,,assumed,0.25,0.75,0,0,0,0,0,0,0,", 7, 1, "second row of deadlock in toy. Keep one.")]
    [InlineData("", 11, 1, "no row of leak in toy. Add it")]
    public void A_wrong_row_of_the_matrix_is_told_with_line_and_column(string row, int line, int column, string message)
    {
        string[] rows = [.. GoodMatrix];
        rows[5] = row;

        Told(() => MatrixReader.Read(Text(MatrixHeader, rows), "toy.csv", Only), line, column, message);
    }

    [Theory]
    [InlineData("leak,toy,0.9,kernel,exception,once,no,0,assumed", 7, 10, "add up to 0.9. They must add up to 1")]
    [InlineData("leak,toy,1,user,exception,once,no,0,assumed", 7, 12, "'user' is no site")]
    [InlineData("leak,toy,1,kernel,crash,once,no,0,assumed", 7, 19, "'crash' is no effect")]
    [InlineData("leak,toy,1,kernel,exception,often,no,0,assumed", 7, 29, "'often' is no recurrence")]
    [InlineData("leak,toy,1,kernel,exception,once,maybe,0,assumed", 7, 34, "'maybe' is no answer")]
    [InlineData("leak,toy,1,kernel,exception,once,no,2,assumed", 7, 37, "'2' is no share")]
    [InlineData("leak,toy,1,kernel,exception,once,no,0,guessed", 7, 39, "'guessed' is no basis")]
    [InlineData("deadlock,toy,0,kernel,exception,once,no,0,assumed", 7, 16, "has this branch already")]
    [InlineData("", 11, 1, "no row of leak in toy. Add its branches.")]
    public void A_wrong_branch_is_told_with_line_and_column(string row, int line, int column, string message)
    {
        string[] rows = [.. GoodBranches];
        rows[5] = row;

        Told(() => Manifestations.Read(Text(BranchHeader, rows), "toy.csv", Only), line, column, message);
    }

    [Fact]
    public void Another_header_is_refused() => Told(() => MatrixReader.Read("fault\n", "toy.csv", Only), 1, 1, "The header is 'fault'");

    private static void Told(Action read, int line, int column, string message)
    {
        DesignDataException thrown = Assert.Throws<DesignDataException>(read);

        Assert.StartsWith($"toy.csv:{line}:{column}: ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(message, thrown.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (thrown.Line, thrown.Column));
    }

    private static string[] Good(Func<string, string> row) => [.. FaultClassNames.Known.Select(row)];

    private static string Text(string header, string[] rows) => header + "\n" + string.Join('\n', rows) + "\n";
}
