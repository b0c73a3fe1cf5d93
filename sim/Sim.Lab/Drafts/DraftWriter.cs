using System.Text;
using Sim.Reports;
using Sim.Scenarios;

namespace Sim.Lab;

/// <summary>Writes a new scenario file. Never over another one.</summary>
internal sealed class DraftWriter(ScenarioShelf shelf)
{
    private const string SchemaComment = "# yaml-language-server: $schema=";

    /// <summary>Writes a scenario from answers.</summary>
    /// <param name="answers">Answers by key; those that are missing get their defaults.</param>
    /// <param name="file">Where, or null for the name in the folder of the user.</param>
    /// <exception cref="LabInputException">An answer does not do, or the file is there already.</exception>
    /// <exception cref="ResultWriteException">The file cannot be written.</exception>
    public DraftedScenario Write(IReadOnlyDictionary<string, string> answers, string? file)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DraftField field in DraftFields.All)
        {
            string answer = answers.GetValueOrDefault(field.Key) ?? field.Default;
            if (field.Problem(answer) is { } problem)
                throw new LabInputException($"--{field.Key}: {problem}", null);

            all.Add(field.Key, answer);
        }

        return Write(all[DraftFields.Name], file, schema => ScenarioTemplate.Write(all, schema), new MemoryDataFolder(),
            []);
    }

    /// <summary>Writes a copy of another scenario under a new name.</summary>
    /// <param name="from">Name in the catalogue, or path.</param>
    /// <param name="name">The new name.</param>
    /// <param name="file">Where, or null for the name in the folder of the user.</param>
    public DraftedScenario Copy(string from, string name, string? file)
    {
        if (DraftFields.All[0].Problem(name) is { } problem)
            throw new LabInputException($"--{DraftFields.Name}: {problem}", null);

        (string path, string shown) = shelf.Locate(from);
        var source = SourceText.Load(path, shown);
        ScenarioReadResult read = ScenarioReader.Read(source, shelf.Library);
        if (read.Plan is null)
            throw new LabInputException(read.Diagnostics);

        return Write(
            name, file, schema => Renamed(Encoding.UTF8.GetString(source.Bytes), name, schema), source.Folder,
            [.. read.Plan.Fleet.Groups.Select(g => g.Listing?.File).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }

    // The reader has accepted the text, so its name stands at the beginning of a line of its own.
    private static string Renamed(string text, string name, string schema)
    {
        IEnumerable<string> lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n')
            .Where(l => !l.StartsWith(SchemaComment, StringComparison.Ordinal))
            .Select(l => l.StartsWith("scenario:", StringComparison.Ordinal) ? $"scenario: {name}" : l);
        return $"{SchemaComment}{schema}\n{string.Join('\n', lines)}";
    }

    /// <summary>Writes a new design.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="from">The design of the library whose numbers it begins with.</param>
    /// <param name="file">Where, or null for the name in the folder of the user.</param>
    public DraftedScenario Design(string name, string from, string? file)
    {
        if (DraftFields.All[0].Problem(name) is { } problem)
            throw new LabInputException(problem, null);

        IReadOnlyList<string> names = shelf.Library.Names(ModelKind.Designs);
        if (names.Contains(name))
            throw new LabInputException($"there is a design '{name}' in the library", "give yours another name");

        SourceText source = shelf.Library.Find(ModelKind.Designs, from) ?? throw new LabInputException(
            $"there is no design '{from}'",
            NearestName.Of(from, names) is { } near
                ? $"did you mean '{near}'?" : $"known are {string.Join(", ", names)}");
        return Write(
            name, file, LabRoot.DesignSchemaFile, ScenarioSchema.BuildDesign,
            schema => DesignDraft.Write(source, from, name, schema),
            text => DesignReader.Read(text) is { Value: null } read ? read.Diagnostics : [], new MemoryDataFolder(),
            []);
    }

    private DraftedScenario Write(
        string name, string? file, Func<string, string> textOf, IDataFolder data, IReadOnlyList<string> dataFiles) =>
            Write(
        name, file, LabRoot.SchemaFile, ScenarioSchema.Build, textOf,
        text => ScenarioReader.Read(text.Beside(data), shelf.Library) is { Plan: null } read ? read.Diagnostics : [],
        data, dataFiles);

    private DraftedScenario Write(
        string name, string? file, string schemaFile, Func<IModelLibrary, string> schemaText,
        Func<string, string> textOf, Func<SourceText, IReadOnlyList<Diagnostic>> check, IDataFolder data,
        IReadOnlyList<string> dataFiles)
    {
        string shown = file ?? name + ".yaml";
        string path = shelf.Absolute(shown);
        if (Directory.Exists(path))
        {
            path = Path.Combine(path, name + ".yaml");
            shown = Path.Combine(shown, name + ".yaml");
        }

        if (File.Exists(path))
        {
            throw new LabInputException($"'{shown}' is there already, and nothing is written over it",
                "choose another name with --name, or another place with --file");
        }

        (string schema, bool beside) = SchemaOf(path, schemaFile);
        string text = textOf(schema);
        if (check(SourceText.FromString(shown, text)) is { Count: > 0 } problems)
            throw new LabInputException(problems);

        string schemaPath = Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileName(schemaFile));
        IReadOnlyList<string> copied;
        bool writesSchema = beside && !File.Exists(schemaPath);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (writesSchema)
                WriteNew(schemaPath, Encoding.UTF8.GetBytes(schemaText(shelf.Library)));

            copied = CopyData(data, dataFiles, Path.GetDirectoryName(path)!);
            WriteNew(path, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ResultWriteException($"The file cannot be written to '{shown}': {e.Message}", e);
        }

        return new DraftedScenario(path, writesSchema ? schemaPath : null) { Data = copied };
    }

    // A copy reads the same data; a file of that name that is there already stays, if it is the same.
    private static List<string> CopyData(IDataFolder data, IReadOnlyList<string> files, string folder)
    {
        List<string> copied = [];
        foreach (string file in files)
        {
            using var bytes = new MemoryStream();
            using (Stream from = data.Open(file))
            {
                from.CopyTo(bytes);
            }

            string path = Path.Combine(folder, file);
            if (!File.Exists(path))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                WriteNew(path, bytes.ToArray());
                copied.Add(path);
            }
            else if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes.ToArray()))
            {
                throw new LabInputException(
                    $"'{file}' is there already with other data, and nothing is written over it",
                    "choose another place with --file");
            }
        }

        return copied;
    }

    // Inside the lab its own schema is named; elsewhere one is put beside the file, so that the folder can move.
    private (string Schema, bool Beside) SchemaOf(string path, string schemaFile)
    {
        if (shelf.Root is { } root && File.Exists(Path.Combine(root, schemaFile)))
        {
            string fromRoot = Path.GetRelativePath(root, path);
            if (!Path.IsPathRooted(fromRoot) && !fromRoot.StartsWith("..", StringComparison.Ordinal))
            {
                string schema = Path.GetRelativePath(Path.GetDirectoryName(path)!, Path.Combine(root, schemaFile));
                return (schema.Replace('\\', '/'), false);
            }
        }

        return (Path.GetFileName(schemaFile), true);
    }

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
