namespace Sim.Scenarios;

/// <summary>Names of data files inside scenarios.</summary>
internal static class DataPath
{
    private const int MaxLength = 200;

    /// <summary>Whether a name stays below the scenario's folder: it can name nothing else of the machine.</summary>
    public static bool IsBelow(string name) =>
        name.Length is > 0 and <= MaxLength
        && !name.Any(c => char.IsControl(c) || c is '\\' or ':')
        && name.Split('/').All(part => part.Length > 0 && part is not ("." or ".."));
}
