using System.Text;

namespace Sim.Validation.Tests;

/// <summary>What a ledger says, as tables of a document.</summary>
internal static class LedgerTable
{
    /// <summary>The parameters with what they were, the rows with how far they are off, and the degrees of
    /// freedom.</summary>
    /// <param name="file">The ledger, from the root of the repository.</param>
    public static string Of(string file)
    {
        Ledger ledger = LedgerText.Read(SourceText.Load(Path.Combine(SourceTree.Root, file), file)).Value
            ?? throw new InvalidOperationException($"{file} is no ledger.");
        var text = new StringBuilder(
            "| parameter | before | fitted | 95% interval | bounds |\n|---|---:|---:|---|---|\n");
        foreach (LedgerParameter p in ledger.Parameters)
        {
            string interval = $"{p.Low ?? "the bound"} to {p.High ?? "the bound"}";
            text.Append(CultureInfo.InvariantCulture,
                $"| `{p.Path}` | {p.Former} | {p.Value} | {interval} | {p.From} to {p.To} |\n");
        }

        text.Append("\n| row | observed | before, standard errors off | after |\n|---|---:|---:|---:|\n");
        foreach (LedgerRow row in ledger.Rows)
        {
            string bound = row.Kind == ObservationKind.Value ? "" : "at least ";
            text.Append(CultureInfo.InvariantCulture,
                $"| {row.Name} | {bound}{Figure(row.Observed)} | {Off(row.StandingBefore)} | "
                    + $"{Off(row.StandingAfter)} |\n");
        }

        text.Append(CultureInfo.InvariantCulture,
            $"\nMisfit {ledger.Misfit.Before:0.0} before and {ledger.Misfit.After:0.0} after; degrees of freedom: ")
            .Append(CultureInfo.InvariantCulture, $"{ledger.Misfit.Freedom}. `{ledger.Repeat}` repeats it.\n");
        return text.ToString();
    }

    private static string Figure(double value) => value > 1
        ? (value / 1e6).ToString("0.0' M'", CultureInfo.InvariantCulture)
        : value.ToString("0.0%", CultureInfo.InvariantCulture);

    private static string Off(double? standing) =>
        standing?.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) ?? "";
}
