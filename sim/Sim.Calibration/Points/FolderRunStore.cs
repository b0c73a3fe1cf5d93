using System.Text;

namespace Sim.Calibration;

/// <summary>
/// Runs in a folder, a file each, so that a job that was broken off goes on where it was. A file is written aside and
/// renamed; one that cannot be read counts as none.
/// </summary>
/// <param name="folder">The folder; made when the first run is kept.</param>
public sealed class FolderRunStore(string folder) : IRunStore
{
    private const char Tab = '\t';
    private const string Absent = "-";
    private const string End = "end";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double?> Read(string key)
    {
        var values = new Dictionary<string, double?>(StringComparer.Ordinal);
        string path = PathOf(key);
        try
        {
            string[] lines = File.Exists(path) ? File.ReadAllLines(path) : [];
            if (lines is not [.., End])
                return values;

            foreach (string[] parts in lines[..^1].Select(l => l.Split(Tab)))
            {
                values[parts[0]] = parts[1] == Absent ? null
                    : double.Parse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture);
            }

            return values;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException
            or IndexOutOfRangeException)
        {
            values.Clear();
            return values;
        }
    }

    /// <inheritdoc/>
    public void Write(string key, IReadOnlyDictionary<string, double?> values)
    {
        string path = PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var text = new StringBuilder();
        foreach ((string metric, double? value) in values.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            text.Append(metric).Append(Tab)
                .Append(value?.ToString("R", CultureInfo.InvariantCulture) ?? Absent).Append('\n');
        }

        string aside = $"{path}.writing-{Guid.NewGuid().ToString("N")[..8]}";
        try
        {
            File.WriteAllText(aside, text.Append(End).Append('\n').ToString());
            File.Move(aside, path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private string PathOf(string key) => Path.Combine(folder, key[..2], key + ".tsv");
}
