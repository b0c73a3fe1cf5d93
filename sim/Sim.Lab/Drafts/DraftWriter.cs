using System.Text;

namespace Sim.Lab;

/// <summary>
/// Writes a new file of a scenario or a design, never over another one. Throws <see cref="LabInputException"/> for what
/// a user can get wrong, and <see cref="ResultWriteException"/> where the file cannot be written.
/// </summary>
public sealed class DraftWriter
{
    private const string SchemaComment = "# yaml-language-server: $schema=";
    private readonly ScenarioShelf _shelf;

    internal DraftWriter(ScenarioShelf shelf) => _shelf = shelf;

    /// <summary>Writes a commented scenario.</summary>
    /// <param name="answers">Answers by key of <see cref="DraftFields.All"/>; what is missing gets its default.</param>
    /// <param name="file">Where, or null for the name in the folder of the user.</param>
    public DraftedScenario Write(IReadOnlyDictionary<string, string> answers, string? file)
    {
        var all = DraftFields.All.ToDictionary(f => f.Key, f => answers.GetValueOrDefault(f.Key) ?? f.Default);
        foreach (DraftField field in DraftFields.All)
            Check(field, all[field.Key], $"--{field.Key}: ");

        return Write(all[DraftFields.Name], file, schema => ScenarioTemplate.Write(all, schema));
    }

    /// <summary>Writes a copy of a scenario under a new name.</summary>
    /// <param name="from">Name in the catalogue, or path.</param>
    /// <param name="name">The new name.</param>
    /// <param name="file">Where, or null for the name in the folder of the user.</param>
    public DraftedScenario Copy(string from, string name, string? file)
    {
        Check(DraftFields.All[0], name, $"--{DraftFields.Name}: ");
        (string path, string shown) = _shelf.Locate(from);
        var source = SourceText.Load(path, shown);
        ScenarioReadResult read = ScenarioReader.Read(source, _shelf.Library);
        return read.Plan is not { } plan ? throw new LabInputException(read.Diagnostics) : Write(
            name, file, schema => Renamed(Encoding.UTF8.GetString(source.Bytes), name, schema), source.Folder,
            [.. plan.Fleet.Groups.Select(g => g.Listing?.Input.File).Concat(read.Fitted.Select(f => f.Ledger))
                .OfType<string>().Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Writes a new design, with the numbers of another one and a comment for each key.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="from">The design of the library that it begins with.</param>
    /// <param name="file">Where, or null for the name in the folder of the user.</param>
    public DraftedScenario Design(string name, string from, string? file)
    {
        Check(DraftFields.All[0], name, "");
        IReadOnlyList<string> names = _shelf.Library.Names(ModelKind.Designs);
        if (names.Contains(name))
            throw new LabInputException($"there is a design '{name}' in the library", "give yours another name");

        SourceText source = _shelf.Library.Find(ModelKind.Designs, from) ?? throw new LabInputException(
            $"there is no design '{from}'",
            NearestName.Of(from, names) is { } near
                ? $"did you mean '{near}'?" : $"known are {string.Join(", ", names)}");
        return Write(
            name, file, PublishedFiles.Schema("design"), schema => DesignDraft.Write(source, from, name, schema),
            text => DesignReader.Read(text).Diagnostics, new MemoryDataFolder(), []);
    }

    /// <summary>Writes a new calibration, with a comment for each key.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="file">Where, or null for the name in the folder of the user.</param>
    public DraftedScenario Calibration(string name, string? file)
    {
        Check(DraftFields.All[0], name, "");
        return Write(
            name, file, PublishedFiles.Schema("calibration"), schema => CalibrationTemplate.Write(name, schema),
            text => new CalibrationShelf(_shelf).Read(text, _shelf.Absolute(file ?? name)).Diagnostics,
            new MemoryDataFolder(), []);
    }

    private static void Check(DraftField field, string answer, string where)
    {
        if (field.Problem(answer) is { } problem)
            throw new LabInputException(where + problem, null);
    }

    // The reader has accepted the text, so its name stands at the beginning of a line of its own.
    private static string Renamed(string text, string name, string schema)
    {
        IEnumerable<string> lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n')
            .Where(l => !l.StartsWith(SchemaComment, StringComparison.Ordinal))
            .Select(l => l.StartsWith("scenario:", StringComparison.Ordinal) ? $"scenario: {name}" : l);
        return $"{SchemaComment}{schema}\n{string.Join('\n', lines)}";
    }

    private DraftedScenario Write(
        string name, string? file, Func<string, string> textOf, IDataFolder? data = null,
        IReadOnlyList<string>? dataFiles = null)
    {
        data ??= new MemoryDataFolder();
        return Write(
            name, file, PublishedFiles.Schema("scenario"), textOf,
            text => ScenarioReader.Read(text.Beside(data), _shelf.Library).Diagnostics, data, dataFiles ?? []);
    }

    private DraftedScenario Write(
        string name, string? file, PublishedFile schema, Func<string, string> textOf,
        Func<SourceText, IReadOnlyList<Diagnostic>> check, IDataFolder data, IReadOnlyList<string> dataFiles)
    {
        string shown = file ?? name + ".yaml";
        if (Directory.Exists(_shelf.Absolute(shown)))
            shown = Path.Combine(shown, name + ".yaml");

        string path = _shelf.Absolute(shown);
        if (File.Exists(path))
        {
            throw new LabInputException($"'{shown}' is there already, and nothing is written over it",
                "choose another name with --name, or another place with --file");
        }

        string folder = Path.GetDirectoryName(path)!;
        string? inside = SchemaInside(path, schema.File);
        string text = textOf(inside ?? Path.GetFileName(schema.File));
        if (check(SourceText.FromString(shown, text)) is { Count: > 0 } problems)
            throw new LabInputException(problems);

        string beside = Path.Combine(folder, Path.GetFileName(schema.File));
        bool writesSchema = inside is null && !File.Exists(beside);
        try
        {
            Directory.CreateDirectory(folder);
            if (writesSchema)
                WriteNew(beside, Encoding.UTF8.GetBytes(schema.Make(_shelf.Library)));

            IReadOnlyList<string> copied =
                [.. dataFiles.Where(f => Copy(data, f, Path.Combine(folder, f))).Select(f => Path.Combine(folder, f))];
            WriteNew(path, Encoding.UTF8.GetBytes(text));
            return new DraftedScenario(path, writesSchema ? beside : null) { Data = copied };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ResultWriteException($"The file cannot be written to '{shown}': {e.Message}", e);
        }
    }

    // A copy reads the same data; a file of that name that is there already stays, if it is the same.
    private static bool Copy(IDataFolder data, string file, string path)
    {
        using var bytes = new MemoryStream();
        using (Stream from = data.Open(file))
        {
            from.CopyTo(bytes);
        }

        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WriteNew(path, bytes.ToArray());
            return true;
        }

        return File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes.ToArray()) ? false : throw new LabInputException(
            $"'{file}' is there already with other data, and nothing is written over it",
            "choose another place with --file");
    }

    // Inside the lab its own schema is named; elsewhere one is put beside the file, so that the folder can move.
    private string? SchemaInside(string path, string schemaFile) =>
        _shelf.Root is { } root && File.Exists(Path.Combine(root, schemaFile))
        && Path.GetRelativePath(root, path) is { } fromRoot && !Path.IsPathRooted(fromRoot)
        && !fromRoot.StartsWith("..", StringComparison.Ordinal)
            ? Path.GetRelativePath(Path.GetDirectoryName(path)!, Path.Combine(root, schemaFile)).Replace('\\', '/')
            : null;

    private static void WriteNew(string path, byte[] bytes)
    {
        string aside = $"{path}.writing-{Guid.NewGuid().ToString("N")[..8]}";
        try
        {
            File.WriteAllBytes(aside, bytes);
            File.Move(aside, path, overwrite: false);
        }
        finally
        {
            File.Delete(aside);
        }
    }
}
