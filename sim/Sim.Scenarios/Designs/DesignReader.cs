namespace Sim.Scenarios;

/// <summary>Reads a design's file: every error at once. Never throws for what stands in it.</summary>
public static class DesignReader
{
    private static readonly DesignFileCodec Codec = new();

    /// <summary>Whether a file says that it is a design; false also where it cannot be read.</summary>
    public static bool IsDesign(SourceText text) =>
        NodeReader.ReadFile(text, new DiagnosticBag()) is { } root && IsDesign(root);

    /// <summary>Whether a document is a design: it says how faults show.</summary>
    internal static bool IsDesign(MapNode root) =>
        root.Find(DesignFileCodec.Name.Name) is { Value: ScalarNode }
            && root.Find(DesignFileCodec.Faults.Name) is not null;

    /// <summary>Reads a design by itself.</summary>
    public static ReadResult<DesignSpec> Read(SourceText text)
    {
        var bag = new DiagnosticBag();
        MapNode? file = NodeReader.ReadFile(text, bag);
        string name = file is null ? "" : NameOf(file);
        DesignSpec? design = file is null ? null : Read(file, name, name, _ => true, bag);
        return new ReadResult<DesignSpec>(bag.Count > 0 ? null : design, bag.Sorted());
    }

    /// <summary>The name that a design's file gives; empty where it gives none.</summary>
    internal static string NameOf(MapNode file) =>
        (file.Find(DesignFileCodec.Name.Name)?.Value as ScalarNode)?.Text ?? "";

    /// <summary>Reads a design's nodes; null or unfinished after diagnostics.</summary>
    /// <param name="name">Its name, which stands in the paths of its numbers.</param>
    /// <param name="mustHaveBasis">Tells whether numbers of a file need a basis.</param>
    internal static DesignSpec? Read(Node file, string name, string reference, Func<string, bool> mustHaveBasis,
        DiagnosticBag bag)
    {
        int errors = bag.Count;
        var notes = new List<Assumption>();
        Bound? root = new ShapeReader(bag, notes, mustHaveBasis).Read(file, Codec, $"design.{name}");
        if (root is not null)
            DesignFileCodec.Check(root, bag);

        if (root is null || bag.Count > errors)
            return null;

        DesignSpec design = Codec.Make(root, default);
        return design with
        {
            Reference = reference,
            Facts = Facts(design, notes),
            Faults =
            [
                .. design.Faults.Select((f, i) => Noted(f, $"design.{name}.faults.{FaultClasses.Names[i]}", notes)),
            ],
        };
    }

    // Every number with its basis: that of the number itself, or else of the nearest mapping around it.
    private static Assumption[] Facts(DesignSpec design, List<Assumption> notes)
    {
        var yaml = new YamlText(default);
        DesignFileCodec.Containment.Write(yaml, design);
        DesignFileCodec.Traits.Write(yaml, design);
        return [.. yaml.Values.Select(v => Fact($"design.{design.Name}.{v.Key}", v.Value, notes))];
    }

    private static DesignFault Noted(DesignFault fault, string path, List<Assumption> notes) =>
        fault with
        {
            Mechanism = fault.Mechanism is { } why ? Fact($"{path}.mechanism", why.Value, notes) : null,
            Shares = [.. fault.Shows.Select((way, i) => Fact($"{path}.shows.{i}.share", way.Share.ToString(), notes))],
        };

    private static Assumption Fact(string path, string value, List<Assumption> notes)
    {
        for (string at = path; at.Contains('.', StringComparison.Ordinal); at = at[..at.LastIndexOf('.')])
        {
            if (notes.FindLast(n => n.Path == at) is { } note)
                return note with { Path = path, Value = value };
        }

        return new Assumption(path, value, Basis.Assumed, "The file gives no source.");
    }
}
