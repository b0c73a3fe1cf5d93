namespace Sim.Scenarios;

/// <summary>Names of scenarios, groups, releases and the like.</summary>
internal static class Names
{
    /// <summary>Whether a text is a name: lower case letters, digits and hyphens, at most 64, no hyphen first.</summary>
    public static bool IsName(string text)
    {
        if (text.Length is 0 or > 64 || text[0] == '-')
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }
}
