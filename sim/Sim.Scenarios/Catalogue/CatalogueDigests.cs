namespace Sim.Scenarios;

/// <summary>
/// Puts new digests into a catalogue. Only the digest tokens change: comments, layout, line ends and order stay byte
/// for byte, so that a diff shows what was accepted and nothing else.
/// </summary>
public static class CatalogueDigests
{
    /// <summary>The catalogue with new digests.</summary>
    /// <param name="text">A catalogue without errors.</param>
    /// <param name="digests">The digest of each scenario that gets a new one, by name.</param>
    /// <exception cref="ArgumentException">A scenario is not in the catalogue, or its digest cannot be found in the
    /// text.</exception>
    public static byte[] Replace(SourceText text, IReadOnlyDictionary<string, string> digests)
    {
        string whole = Encoding.UTF8.GetString(text.Bytes);
        Dictionary<string, Bound> tokens = Tokens(text);
        var changed = new StringBuilder(whole);
        foreach ((int at, string old, string @new) in digests
            .Select(d => tokens.TryGetValue(d.Key, out Bound? token)
                ? (At: Offset(whole, token), (string)token.Value!, d.Value)
                : throw new ArgumentException($"The catalogue has no digest of '{d.Key}'.", nameof(digests)))
            .OrderByDescending(e => e.At))
        {
            changed.Remove(at, old.Length).Insert(at, @new);
        }

        return Encoding.UTF8.GetBytes(changed.ToString());
    }

    private static Dictionary<string, Bound> Tokens(SourceText text) =>
        new ShapeReader(new DiagnosticBag(), [], static _ => false)
            .Read(NodeReader.ReadFile(text, new DiagnosticBag())!, CatalogueCodec.Instance,
                "")![CatalogueCodec.Scenarios]!
            .Items!.ToDictionary(
                e => e.Text(CatalogueEntryCodec.Name)!, e => e[CatalogueEntryCodec.Replay]![ReplayCodec.Digest]!,
                StringComparer.Ordinal);

    // A quoted token starts one character later than its node.
    private static int Offset(string whole, Bound token)
    {
        int line = whole.StartsWith('\uFEFF') && token.At.Line == 1 ? 1 : 0;
        for (int left = token.At.Line; left > 1; left--)
            line = whole.IndexOf('\n', line) + 1;

        int at = line + token.At.Column - 1;
        at += whole[at] is '\'' or '"' ? 1 : 0;
        var text = (string)token.Value!;
        return string.CompareOrdinal(whole, at, text, 0, text.Length) == 0
            ? at
            : throw new ArgumentException(
                $"The digest in line {token.At.Line} of {token.At.File} is written in an unusual way.");
    }
}
