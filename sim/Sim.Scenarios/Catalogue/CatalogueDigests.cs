using System.Text;

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
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(digests);
        string whole = Encoding.UTF8.GetString(text.Bytes);
        Dictionary<string, ScalarNode> tokens = Tokens(text);
        IEnumerable<(int At, string Old, string New)> edits = digests
            .Select(d => tokens.TryGetValue(d.Key, out ScalarNode? token)
                ? (Offset(whole, token), token.Text, d.Value)
                : throw new ArgumentException($"The catalogue has no digest of '{d.Key}'.", nameof(digests)))
            .OrderByDescending(e => e.Item1);
        var changed = new StringBuilder(whole);
        foreach ((int at, string old, string @new) in edits)
        {
            changed.Remove(at, old.Length).Insert(at, @new);
        }

        return Encoding.UTF8.GetBytes(changed.ToString());
    }

    private static Dictionary<string, ScalarNode> Tokens(SourceText text)
    {
        var tokens = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        var entries = NodeReader.ReadFile(text, new DiagnosticBag())?.Find("scenarios")?.Value as ListNode;
        foreach (MapNode entry in entries?.Items.OfType<MapNode>() ?? [])
        {
            if (entry.Find("name")?.Value is ScalarNode name
                && (entry.Find("replay")?.Value as MapNode)?.Find("digest")?.Value is ScalarNode digest)
            {
                tokens[name.Text] = digest;
            }
        }

        return tokens;
    }

    // A quoted token starts one character later than its node.
    private static int Offset(string whole, ScalarNode token)
    {
        int line = whole.StartsWith('\uFEFF') && token.At.Line == 1 ? 1 : 0;
        for (int left = token.At.Line; left > 1; left--)
            line = whole.IndexOf('\n', line) + 1;

        int at = line + token.At.Column - 1;
        at += whole[at] is '\'' or '"' ? 1 : 0;
        return string.CompareOrdinal(whole, at, token.Text, 0, token.Text.Length) == 0
            ? at
            : throw new ArgumentException(
                $"The digest in line {token.At.Line} of {token.At.File} is written in an unusual way.");
    }
}
