namespace Sim.Models;

/// <summary>Reads the matrix of expected outcomes: one row for every design and fault class.</summary>
public static class MatrixReader
{
    private static readonly string[] Header = ["fault", "design", "parent", "basis", .. EnumWords.All<Outcome>(), "difference"];

    /// <summary>Reads a text.</summary>
    /// <param name="text">Lines with commas under the header of the built-in file.</param>
    /// <param name="file">Its name, for errors.</param>
    /// <param name="designs">Names of the designs, all of which need their rows.</param>
    /// <returns>Rows by design, then by class, in the order of the names.</returns>
    /// <exception cref="DesignDataException">A word or number is not known, shares do not add up to one, a row is missing or double.</exception>
    public static IReadOnlyList<MatrixRow> Read(string text, string file, IReadOnlyList<string> designs)
    {
        ArgumentNullException.ThrowIfNull(designs);
        IReadOnlyList<string> faults = FaultClassNames.Known;
        var rows = new MatrixRow?[designs.Count * faults.Count];
        int last = 1;
        foreach (CsvCell[] cells in CsvTable.Read(text, file, Header))
        {
            int at = (cells[1].Among(designs, "design") * faults.Count) + cells[0].Among(faults, "fault class");
            if (rows[at] is not null)
            {
                throw cells[0].Error($"There is a second row of {cells[0].Text} in {cells[1].Text}.", "Keep one.");
            }

            rows[at] = Row(cells, designs);
            last = cells[0].Line;
        }

        int missing = Array.IndexOf(rows, null);
        return missing < 0
            ? [.. rows.OfType<MatrixRow>()]
            : throw new DesignDataException(file, last, 1,
                $"There is no row of {faults[missing % faults.Count]} in {designs[missing / faults.Count]}.", "Add it.");
    }

    private static MatrixRow Row(CsvCell[] cells, IReadOnlyList<string> designs)
    {
        var shares = new Ratio[OutcomeTraits.All.Count];
        var sum = default(ShareSum);
        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] = cells[4 + i].Share();
            sum.Add(shares[i]);
        }

        if (!sum.IsOne)
        {
            throw cells[4].Error($"The outcomes of {cells[0].Text} in {cells[1].Text} add up to {sum}.", "They must add up to 1.");
        }

        if (cells[2].Text.Length > 0)
        {
            cells[2].Among(designs, "design");
        }

        cells[3].Word<Basis>("basis");
        return new MatrixRow(cells[0].Text, cells[1].Text, cells[2].Text, cells[3].Text, shares, cells[^1].Text);
    }
}
