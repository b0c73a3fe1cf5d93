using System.Globalization;
using System.Text;

namespace Sim.Models.Tests;

/// <summary>The table of the page on designs: every share that is not zero, executed ones in bold.</summary>
internal static class CellTable
{
    private static readonly string[] Codes = ["NO", "BL", "SC", "PR", "HG", "DT", "RJ", "PD", "QD"];

    public static string Text()
    {
        var text = new StringBuilder("| design | " + string.Join(" | ", FaultClassNames.Known) + " |\n|---|");
        text.Append(string.Concat(Enumerable.Repeat("---|", FaultClassNames.Known.Count))).Append('\n');
        foreach (IDesign design in DesignCatalogue.Names.Select(DesignCatalogue.Find))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{design.Name}` |");
            foreach (MatrixRow row in DesignData.Matrix.Where(r => r.Design == design.Name))
            {
                text.Append(' ').Append(Cell(row, CellKinds.Of(design, row.Fault))).Append(" |");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Cell(MatrixRow row, IReadOnlyList<CellKind> kinds) => string.Join(", ",
        from outcome in Enumerable.Range(0, Codes.Length)
        where row.Shares[outcome] != Ratio.Zero
        orderby row.Shares[outcome] descending
        let share = (row.Shares[outcome].ToDouble() * 100).ToString("0.#", CultureInfo.InvariantCulture)
        select kinds[outcome] == CellKind.Executed ? $"**{Codes[outcome]} {share}**" : $"{Codes[outcome]} {share}");
}
