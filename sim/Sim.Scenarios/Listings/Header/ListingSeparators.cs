namespace Sim.Scenarios;

/// <summary>What separates the cells of a listing, by word and by character.</summary>
internal static class ListingSeparators
{
    /// <summary>The separator where neither the scenario nor the file says one.</summary>
    public const string Usual = "comma";

    private static readonly IReadOnlyList<(string Word, char Sign)> All =
        [(Usual, ','), ("semicolon", ';'), ("tab", '\t'), ("pipe", '|'), ("caret", '^')];

    /// <summary>The words, the usual one first.</summary>
    public static IEnumerable<string> Words => All.Select(s => s.Word);

    public static string Signs { get; } = string.Concat(All.Select(s => s.Sign));

    public static char SignOf(string word) => All.First(s => s.Word == word).Sign;

    /// <summary>The word of a character, or null for one that separates nothing.</summary>
    public static string? WordOf(char sign) => All.FirstOrDefault(s => s.Sign == sign).Word;
}
