using System.Text;

namespace Sim.Models.Tests;

/// <summary>The tables of the page on designs.</summary>
internal static class CellTable
{
    private static readonly string[] Families = ["kernel", "kernel and user mode", "user mode", "platform"];
    private static readonly string[] Codes = ["NO", "BL", "SC", "PR", "HG", "DT", "RJ", "PD", "QD", "DM"];

    /// <summary>The designs by family, each with what contains a fault in it.</summary>
    public static string Designs() =>
        "| design | where it runs | what contains a fault |\n|---|---|---|\n" + string.Concat(
        Shipped.Designs.Select(d => $"| `{d.Name}` | {Families[(int)d.Family]} | {d.Contains} |\n"));

    /// <summary>Every share that is not zero, executed ones in bold.</summary>
    public static string Text()
    {
        var text = new StringBuilder("| design | " + string.Join(" | ", FaultClasses.Names) + " |\n|---|");
        text.Append(string.Concat(Enumerable.Repeat("---|", FaultClasses.Names.Count))).Append('\n');
        foreach (DesignSpec design in Shipped.Designs)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{design.Name}` |");
            foreach (string fault in FaultClasses.Names)
                text.Append(' ').Append(Cell(design.FindFault(fault).Expected, CellKinds.Of(design, fault)))
                    .Append(" |");

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Cell(IReadOnlyList<Ratio> shares, IReadOnlyList<CellKind> kinds) => string.Join(", ",
        from outcome in Enumerable.Range(0, Codes.Length)
        where shares[outcome] != Ratio.Zero
        orderby shares[outcome] descending
        let share = (shares[outcome].ToDouble() * 100).ToString("0.#", CultureInfo.InvariantCulture)
        select kinds[outcome] == CellKind.Executed ? $"**{Codes[outcome]} {share}**" : $"{Codes[outcome]} {share}");
}
