namespace Sim.Cli;

/// <summary>The word that a person probably meant.</summary>
internal static class Closest
{
    private const int ShortestBeginning = 3;

    /// <summary>A longer known word that begins so, else the nearest by edits, or null where none is near.</summary>
    public static string? To(string word, IReadOnlyList<string> known) =>
        known.FirstOrDefault(
            k => word.Length >= ShortestBeginning && k.Length > word.Length
                && k.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            ?? NearestName.Of(word, known);
}
