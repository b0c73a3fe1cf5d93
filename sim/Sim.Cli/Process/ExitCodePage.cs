using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text;
using Sim.Lab;

namespace Sim.Cli;

/// <summary>The reference page of exit codes.</summary>
internal static class ExitCodePage
{
    /// <summary>The page and its place.</summary>
    public static readonly PublishedFile Published = new("exit-codes", "docs/reference/exit-codes.md", _ => Build());

    private static string Build()
    {
        var page = new StringBuilder("""
            # Exit codes

            How `sim` ends. The numbers are a contract with pipelines and never change their meaning; `sim help VERB` names those of a verb.

            | code | what it means |
            |---:|---|

            """);
        foreach (ExitCode code in Enum.GetValues<ExitCode>())
        {
            string meaning = typeof(ExitCode).GetField(
                code.ToString())!.GetCustomAttribute<DescriptionAttribute>()!.Description;
            page.Append(CultureInfo.InvariantCulture, $"| {(int)code} | {meaning} |\n");
        }

        return page.ToString();
    }
}
