namespace Sim.Reports;

/// <summary>Text of the user's files inside tables that people copy into a spreadsheet.</summary>
internal static class ForeignText
{
    /// <summary>
    /// The text of a cell. Where a spreadsheet would take it for a formula, an apostrophe in front makes it text again;
    /// the name in <c>result.json</c> stays as the user wrote it.
    /// </summary>
    public static string Cell(string text) => text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r')
        ? "'" + text
        : text;
}
