namespace Sim.Scenarios;

/// <summary>Names of scenarios, groups, releases and the like.</summary>
internal static class Names
{
    public const string Pattern = "^[a-z0-9][a-z0-9-]{0,63}$";

    /// <summary>Whether a text is a name: lower case letters, digits, hyphens, at most 64, no hyphen first.</summary>
    public static bool IsName(string text) => text.Length is > 0 and <= 64 && text[0] != '-'
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>The text where it is a name, or a <see cref="Problem"/> that says what it would be as one.</summary>
    public static object Read(string text)
    {
        if (IsName(text))
            return text;

        string better = string.Concat(text.ToLowerInvariant().Trim().Take(64)
            .Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-')).Trim('-');
        return Problem.BadValue(
            $"'{Clip.Text(text)}' is not a name of lower case letters, digits and hyphens",
            IsName(better) ? $"write '{better}'" : null);
    }
}
