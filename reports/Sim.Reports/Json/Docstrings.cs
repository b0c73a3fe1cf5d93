using System.Net;
using System.Text.RegularExpressions;

namespace Sim.Reports;

/// <summary>
/// The docstrings of the contracts as the compiler wrote them: what schemas, pages and files say of a key is what the
/// code says of it.
/// </summary>
internal static partial class Docstrings
{
    private static readonly string All = HtmlPage.Asset("Sim.Contracts.xml");

    /// <summary>What a property of a record means, on one line and without markup.</summary>
    public static string Of(Type record, string property)
    {
        string member = $"<member name=\"P:{record.FullName}.{property}\">";
        int start = All.IndexOf("<summary>", All.IndexOf(member, StringComparison.Ordinal), StringComparison.Ordinal);
        string text = All[start..All.IndexOf("</summary>", start, StringComparison.Ordinal)];
        return Blanks().Replace(WebUtility.HtmlDecode(Tags().Replace(text, "")), " ").Trim();
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();
}
