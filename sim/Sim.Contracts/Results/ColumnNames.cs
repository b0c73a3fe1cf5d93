namespace Sim.Contracts;

/// <summary>Names of columns in a sentence.</summary>
public static class ColumnNames
{
    /// <summary>Most names that a sentence holds.</summary>
    public const int Limit = 8;

    /// <summary>The first names, and how many more there are.</summary>
    public static string Text(IReadOnlyList<string> names)
    {
        string more = names.Count > Limit
            ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - Limit} more") : "";
        return string.Join(", ", names.Take(Limit)) + more;
    }
}
