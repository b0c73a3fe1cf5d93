namespace Sim.Lab;

/// <summary>
/// The folder that holds the catalogue <c>scenarios.yaml</c> and, beneath it, what the catalogue names.
/// </summary>
internal static class LabRoot
{
    /// <summary>The name of the catalogue.</summary>
    public const string CatalogueName = "scenarios.yaml";

    /// <summary>
    /// The nearest folder with a catalogue, upwards from where the user stands; else upwards from the program's own
    /// files, so that the packed tool finds the catalogue it brought along. Null where there is none.
    /// </summary>
    public static string? Find(string currentDirectory, string applicationDirectory) =>
        Upwards(currentDirectory) ?? Upwards(applicationDirectory);

    /// <summary>The nearest folder with a catalogue, upwards from a folder; null where there is none.</summary>
    public static string? Upwards(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, CatalogueName)))
                return folder.FullName;
        }

        return null;
    }
}
