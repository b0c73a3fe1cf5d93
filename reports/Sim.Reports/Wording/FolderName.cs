namespace Sim.Reports;

/// <summary>Names of scenarios and experiments, of which result folders are made.</summary>
internal static class FolderName
{
    /// <summary>
    /// Whether a name can name a folder: letters, digits, '-', '_' and '.', at most 100, no '.' in front.
    /// </summary>
    public static bool IsFit(string name) => name.Length is > 0 and <= 100 && name[0] != '.'
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
