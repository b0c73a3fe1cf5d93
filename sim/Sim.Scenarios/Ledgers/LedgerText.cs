namespace Sim.Scenarios;

/// <summary>Ledgers as files. Writing and reading are inverse.</summary>
public static class LedgerText
{
    /// <summary>Whether a file says that it is a ledger; false also where it cannot be read.</summary>
    public static bool IsLedger(SourceText text) =>
        NodeReader.ReadFile(text, new DiagnosticBag()) is { } root && IsLedger(root);

    /// <summary>Whether a document is a ledger.</summary>
    internal static bool IsLedger(MapNode root) =>
        root.Find(LedgerCodec.Name.Name) is not null && root.Find("fleet") is null;

    /// <summary>The ledger as YAML: the same bytes for the same ledger.</summary>
    public static string Write(Ledger ledger)
    {
        var yaml = new YamlText(default);
        LedgerCodec.Instance.WriteKeys(yaml, ledger);
        return "# Written by 'sim calibrate'; not to be edited by hand.\n" + yaml;
    }

    /// <summary>Reads a ledger; never throws for what stands in a file.</summary>
    public static ReadResult<Ledger> Read(SourceText text)
    {
        var bag = new DiagnosticBag();
        MapNode? root = NodeReader.ReadFile(text, bag);
        Bound? bound = root is null ? null
            : new ShapeReader(bag, [], static _ => false).Read(root, LedgerCodec.Instance, "");
        return new(bound is null || bag.Count > 0 ? null : LedgerCodec.Instance.Make(bound, default), bag.Sorted());
    }
}
