using System.Security.Cryptography;

namespace Sim.Scenarios;

/// <summary>The designs that scenarios name; one that a scenario does not change is read once for all arms.</summary>
internal sealed class DesignShelf(IModelLibrary library)
{
    private readonly Dictionary<string, DesignSpec> _read = new(StringComparer.Ordinal);

    /// <summary>Reads the designs that a scenario names; those with errors are left out, after diagnostics.</summary>
    /// <param name="folderOf">Where a path that stands in a file is meant from.</param>
    public IReadOnlyList<DesignSpec> Read(
        IEnumerable<(string Text, Mark At)> references, DesignChanges changes, Func<string, IDataFolder> folderOf,
        DiagnosticBag bag)
    {
        List<DesignSpec> designs = [];
        foreach ((string text, Mark at) in references.DistinctBy(r => r.Text))
        {
            if (Read(text, at, changes, folderOf(at.File), bag) is not { } design)
                continue;

            if (designs.Exists(d => d.Name == design.Name))
                bag.Add(at, DiagnosticCodes.DuplicateName, $"two files are of a design '{design.Name}'",
                    "give one of them another name");

            designs.Add(design);
        }

        foreach (MapEntry other in changes.Entries.Where(e => !designs.Exists(d => d.Name == e.Key.Text)))
        {
            // Nobody has it, but what is said of it must be right.
            Read(other.Key.Text, other.Key.At, changes, folderOf(other.Key.At.File), bag);
        }

        return designs;
    }

    private DesignSpec? Read(string reference, Mark at, DesignChanges changes, IDataFolder folder, DiagnosticBag bag)
    {
        if (_read.TryGetValue(reference, out DesignSpec? known) && changes.Of(known.Name) is null)
            return known;

        int errors = bag.Count;
        var files = new HashSet<string>(StringComparer.Ordinal);
        string hash = "";
        MapNode? file = DesignName.IsPath(reference)
            ? Own(reference, at, folder, bag, files, out hash)
            : ModelFile.Read(library, ModelKind.Designs, new ScalarNode(at, reference), bag, files);
        if (file is null)
            return null;

        string name = DesignReader.NameOf(file);
        MapNode? changed = changes.Of(name);
        DesignSpec? design = DesignReader.Read(
            changed is null ? file : DesignChanges.Merge(file, changed, bag), name, reference, files.Contains, bag);
        if (design is null || bag.Count > errors)
            return null;

        design = design with { Sha256 = hash };
        if (changed is not null)
            return design with { Changes = DesignChanges.Leaves(changed) };

        _read[reference] = design;
        return design;
    }

    // A file of the user may not bear the name of another design: reports and settings tell designs apart by it.
    private MapNode? Own(string reference, Mark at, IDataFolder folder, DiagnosticBag bag, HashSet<string> files,
        out string hash)
    {
        hash = "";
        string path = DesignName.PathOf(reference);
        if (Load(path, at, folder, bag) is not { } source)
            return null;

        hash = Convert.ToHexStringLower(SHA256.HashData(source.Bytes));
        files.Add(source.File);
        if (NodeReader.ReadFile(source, bag) is not { } file)
            return null;

        if (file.Find(DesignFileCodec.Name.Name) is { Value: ScalarNode name }
            && library.Names(ModelKind.Designs).Contains(name.Text))
            bag.Add(name.At, DiagnosticCodes.DuplicateName,
                $"there is a design '{Clip.Text(name.Text)}' in the library", "give yours another name");

        return file;
    }

    private static SourceText? Load(string path, Mark at, IDataFolder folder, DiagnosticBag bag)
    {
        try
        {
            using Stream stream = folder.Open(path);
            return SourceText.FromStream(path, stream, SourceText.MaxBytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string? hint = e is DataFileException told ? told.Hint
                : NearestName.Of(path, folder.Like(path)) is { } near ? $"did you mean './{near}'?"
                : "a path is meant from the file that names it";
            return bag.Refuse<SourceText>(at, DiagnosticCodes.Unreadable,
                e is DataFileException ? $"the design '{Clip.Text(path)}' {e.Message}"
                : $"there is no file '{Clip.Text(path)}' of a design", hint);
        }
    }
}
