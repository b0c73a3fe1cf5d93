namespace Sim.Models;

/// <summary>How faults of each class show in each design before anything contains them.</summary>
public sealed class Manifestations
{
    private static readonly string[] Header =
        ["fault", "design", "share", "site", "effect", "recurrence", "watched", "caught", "basis"];

    private readonly IReadOnlyList<string> _designs;
    private readonly Manifestation[][] _rows;

    private Manifestations(IReadOnlyList<string> designs, Manifestation[][] rows)
    {
        _designs = designs;
        _rows = rows;
    }

    /// <summary>The branches of a fault class in a design, with their basis; their shares add up to one.</summary>
    /// <exception cref="ArgumentException">There is no such class or design.</exception>
    public IReadOnlyList<Manifestation> Of(string fault, string design)
    {
        int row = Index(_designs, design);
        int column = Index(FaultClassNames.Known, fault);
        return row >= 0 && column >= 0
            ? _rows[(row * FaultClassNames.Known.Count) + column]
            : throw new ArgumentException(
                $"There is no fault class '{fault}' in a design '{design}'. Classes: {string.Join(", ", FaultClassNames.Known)}.",
                nameof(fault));
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">Lines with commas under the header of the built-in file.</param>
    /// <param name="file">Its name, for errors.</param>
    /// <param name="designs">Names of the designs, all of which need branches of every class.</param>
    /// <exception cref="DesignDataException">A word or number is not known, shares do not add up to one, a branch is double or missing.</exception>
    public static Manifestations Read(string text, string file, IReadOnlyList<string> designs)
    {
        ArgumentNullException.ThrowIfNull(designs);
        int faults = FaultClassNames.Known.Count;
        var rows = new List<Manifestation>?[designs.Count * faults];
        var first = new CsvCell[rows.Length];
        int last = 1;
        foreach (CsvCell[] cells in CsvTable.Read(text, file, Header))
        {
            int at = (cells[1].Among(designs, "design") * faults) + cells[0].Among(FaultClassNames.Known, "fault class");
            List<Manifestation> branches = rows[at] ??= [];
            first[at] = branches.Count == 0 ? cells[2] : first[at];
            Manifestation read = Branch(cells);
            if (branches.Exists(b => (b.Branch with { Share = read.Branch.Share }) == read.Branch))
            {
                throw cells[3].Error($"{cells[0].Text} in {cells[1].Text} has this branch already.", "Add its share to the other row.");
            }

            branches.Add(read);
            last = cells[0].Line;
        }

        for (int i = 0; i < rows.Length; i++)
        {
            Check(rows[i], first[i], file, last, $"{FaultClassNames.Known[i % faults]} in {designs[i / faults]}");
        }

        return new Manifestations(designs, [.. rows.Select(r => r!.ToArray())]);
    }

    private static void Check(List<Manifestation>? branches, CsvCell first, string file, int last, string what)
    {
        if (branches is null)
        {
            throw new DesignDataException(file, last, 1, $"There is no row of {what}.", "Add its branches.");
        }

        var sum = default(ShareSum);
        branches.ForEach(b => sum.Add(b.Branch.Share));
        if (!sum.IsOne)
        {
            throw first.Error($"The shares of {what} add up to {sum}.", "They must add up to 1.");
        }
    }

    private static Manifestation Branch(CsvCell[] cells)
    {
        cells[8].Word<Basis>("basis");
        var branch = new OutcomeBranch(
            cells[2].Share(),
            cells[3].Word<FaultSite>("site"),
            cells[4].Word<FaultEffect>("effect"),
            cells[5].Word<FaultRecurrence>("recurrence"),
            cells[6].Among(["no", "yes"], "answer") == 1,
            cells[7].Share());
        return new Manifestation(branch, cells[8].Text);
    }

    private static int Index(IReadOnlyList<string> words, string word)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] == word)
            {
                return i;
            }
        }

        return -1;
    }
}
