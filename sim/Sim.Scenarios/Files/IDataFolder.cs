namespace Sim.Scenarios;

/// <summary>Where a scenario's own data files are.</summary>
public interface IDataFolder
{
    /// <summary>Opens a file for one reading from beginning to end.</summary>
    /// <param name="name">Relative, with slashes, without steps up.</param>
    /// <exception cref="IOException">It is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    Stream Open(string name);

    /// <summary>
    /// Names of files with the same ending as a name, for suggestions; empty where they cannot be listed.
    /// </summary>
    IReadOnlyList<string> Like(string name);
}
