using System.ComponentModel;
using System.Reflection;

namespace Sim.Cli;

/// <summary>The reference page of exit codes.</summary>
internal static class ExitCodePage
{
    /// <summary>The page and its place.</summary>
    public static readonly PublishedFile Published = new("exit-codes", "docs/reference/exit-codes.md", _ => Build());

    private static string Build() => $"""
        # Exit codes

        How `sim` ends. The numbers are a contract with pipelines and never change their meaning; `sim help VERB`
        names those of a verb.

        | code | what it means |
        |---:|---|
        {string.Join('\n', Enum.GetValues<ExitCode>().Select(c => $"| {(int)c} | {Meaning(c)} |"))}

        """;

    private static string Meaning(ExitCode code) =>
        typeof(ExitCode).GetField(code.ToString())!.GetCustomAttribute<DescriptionAttribute>()!.Description;
}
