using System.Text;

namespace Sim.Validation.Tests;

/// <summary>The table of a document that repeats what the tests measure, between two marks.</summary>
internal static class MeasuredTable
{
    /// <summary>Set to 1, the tests write their tables into the documents instead of comparing.</summary>
    public const string UpdateVariable = "SIM_UPDATE_DOCS";

    private static readonly string Document = Path.Combine(SourceTree.Root, "docs", "validation.md");

    /// <summary>A table of published rows and what twenty seeds gave.</summary>
    public static string Of(IReadOnlyList<PublishedRow> rows, IReadOnlyList<SimResult> results)
    {
        var text = new StringBuilder();
        text.Append("| published | value | median | smallest | largest | error | denominator |\n");
        text.Append("|---|---:|---:|---:|---:|---:|---|\n");
        foreach (PublishedRow row in rows)
        {
            double[] values = row.Of(results);
            double median = PublishedRow.Median(values);
            string error = row.Value is { } value
                ? ((median / value) - 1).ToString("+0.0%;-0.0%", CultureInfo.InvariantCulture)
                : "bound";
            error += row.Missed.Length > 0 ? ", missed" : "";
            text.Append(CultureInfo.InvariantCulture,
                $"| {row.Name} | {row.Published} | {Text(median)} | {Text(values[0])} | {Text(values[^1])} | "
                    + $"{error} | {row.Denominator} |\n");
        }

        return text.ToString();
    }

    /// <summary>Compares the document's table with a measured one, or writes it there if that is asked for.</summary>
    public static void Check(string mark, string table)
    {
        string begin = $"<!-- measured: {mark} -->\n";
        const string end = "<!-- end -->";
        string document = File.ReadAllText(Document);
        int from = document.IndexOf(begin, StringComparison.Ordinal);
        Assert.True(from >= 0, $"{Document} has no line '{begin.Trim()}'.");
        from += begin.Length;
        int to = document.IndexOf(end, from, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(Document, document[..from] + table + document[to..]);
            return;
        }

        Assert.True(document[from..to] == table,
            $"docs/validation.md is out of date at '{mark}'. Look at the change, then run the tests of "
            + $"tests/Sim.Validation.Tests with {UpdateVariable}=1. Measured now:\n{table}");
    }

    private static string Text(double value) => value > 10
        ? (value / 1e6).ToString("0.00' M'", CultureInfo.InvariantCulture)
        : value.ToString("0.0%", CultureInfo.InvariantCulture);
}
