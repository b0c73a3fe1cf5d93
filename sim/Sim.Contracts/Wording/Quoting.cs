namespace Sim.Contracts;

/// <summary>Text as one word of a language that a program reads.</summary>
public static class Quoting
{
    private const string Plain = "-_./=:,+%@";

    /// <summary>A text in YAML's double quotes; what nobody sees is escaped.</summary>
    public static string Yaml(string text) => '"' + VisibleText.Of(text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)) + '"';

    /// <summary>
    /// A word of a command line. Single quotes are taken literally by POSIX shells and by PowerShell alike.
    /// </summary>
    public static string Shell(string word) =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || Plain.Contains(c, StringComparison.Ordinal))
            ? word
            : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
