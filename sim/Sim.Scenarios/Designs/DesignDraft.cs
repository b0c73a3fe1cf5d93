namespace Sim.Scenarios;

/// <summary>
/// The file of a new design: another one's, under a new name, with a comment for each key that says what it means.
/// </summary>
public static class DesignDraft
{
    /// <summary>The text of the file.</summary>
    /// <param name="from">The file of the design that it starts from.</param>
    /// <param name="source">The name of that design.</param>
    /// <param name="name">The new name.</param>
    /// <param name="schema">Where editors find the schema, from the file's folder.</param>
    public static string Write(SourceText from, string source, string name, string schema)
    {
        var text = new StringBuilder($"""
            # yaml-language-server: $schema={schema}
            # A design of your own. Its numbers are those of {source} until you change them; then say where yours come from:
            # basis is published, inferred, assumed or another word, and source a publication or a reason.
            #   sim validate ./{name}.yaml                                  every error at once, with line and column
            #   sim run faulty-update --set design.name=./{name}.yaml      your design under a faulty update
            # A scenario or an experiment beside this file names it as design: name: ./{name}.yaml

            """.ReplaceLineEndings("\n"));
        var said = new HashSet<string>(StringComparer.Ordinal);
        List<Shape?> open = [new DesignFileCodec()];
        foreach (string line in Encoding.UTF8.GetString(from.Bytes).ReplaceLineEndings("\n").TrimEnd().Split('\n')
            .SkipWhile(l => l.StartsWith('#')))
        {
            string key = line.TrimStart();
            int depth = (line.Length - key.Length) / 2;
            key = key.Split(':')[0];
            if (depth < open.Count && open[depth]?.Find(key) is { } known)
            {
                Comment(text, said, known, depth);
                open.RemoveRange(depth + 1, open.Count - depth - 1);
                open.Add(known.Shape);
            }

            text.Append(key == DesignFileCodec.Name.Name && depth == 0 ? $"{key}: {name}"
                : key == DesignFileCodec.Title.Name && depth == 0
                    ? $"{key}: {char.ToUpperInvariant(name[0])}{name[1..].Replace('-', ' ')}"
                : line).Append('\n');
        }

        return text.ToString();
    }

    // A key that stands in every class of faults is explained once; the classes say their names.
    private static void Comment(StringBuilder text, HashSet<string> said, Key key, int depth)
    {
        if (!said.Add(key.Meaning) || FaultClasses.Names.Contains(key.Name))
            return;

        text.Append(' ', 2 * depth).Append("# ").Append(key.Meaning).Append('\n');
        foreach (Key part in key == FaultShowsCodec.Shows ? new BranchCodec().Keys : [])
        {
            text.Append(' ', 2 * depth).Append("#   ").Append(part.Name).Append(": ").Append(part.Shape.Expected)
                .Append(". ").Append(part.Meaning).Append('\n');
        }
    }
}
