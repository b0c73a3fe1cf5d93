namespace Sim.Scenarios;

/// <summary>Reads nodes by their shapes: reports every error, notes annotations, returns what can be read.</summary>
/// <param name="assumptions">Takes the annotations.</param>
/// <param name="mustHaveBasis">Tells whether numbers of a file need an annotation.</param>
/// <param name="claims">Takes what says in which ledger it was fitted; null where no ledger can be named.</param>
/// <param name="hasModel">Whether the model that the file names is there: then nothing that it gives may be
/// missing.</param>
internal sealed class ShapeReader(
    DiagnosticBag bag, List<Assumption> assumptions, Func<string, bool> mustHaveBasis, bool hasModel = true,
    List<LedgerClaim>? claims = null)
{
    /// <summary>The defaults that were put in, each with what it means.</summary>
    public List<Assumption> Defaults { get; } = [];

    /// <summary>What says of itself that it was fitted.</summary>
    public List<FittedNumber> Fitted { get; } = [];

    /// <summary>The ranges that stand beside numbers.</summary>
    public List<StatedRange> Ranges { get; } = [];

    /// <summary>Reads a node; null where nothing of it can be used.</summary>
    public Bound? Read(Node node, Shape shape, string path, bool covered = false)
    {
        if (node is ScalarNode { IsEmpty: true })
            return bag.Refuse<Bound>(
                node.At, DiagnosticCodes.WrongType, $"expected {shape.Expected}, found nothing");

        return shape.Read(this, node, path, covered);
    }

    /// <summary>Reads <c>{ value, basis, source }</c> and hands on the value as covered. Inside a mapping that has both
    /// a range may stand alone.</summary>
    public Bound? Annotated(MapNode map, Shape shape, string path, bool covered)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (MapEntry entry in map.Entries)
        {
            if (!seen.Add(entry.Key.Text))
                Duplicate(entry);
            else if (!Annotation.KeysOfValue.Contains(entry.Key.Text))
                Unknown(entry, Annotation.KeysOfValue);
        }

        Node value = map.Find(Annotation.ValueKey)!.Value;
        if (!covered || !Annotation.IsRangeAlone(map))
            Note(map, path, value);

        Bound? read = Read(value, shape, path, covered: true);
        if (map.Find(Annotation.RangeKey) is { } range
            && new RangeReader(this, bag).Read(range, value, shape, path) is { } stated)
            Ranges.Add(stated);

        return read;
    }

    /// <summary>Notes basis and source of a mapping, if it has them; true where they cover its numbers.</summary>
    /// <param name="value">The value that it annotates, where it must; null for what stands inside it.</param>
    public bool Note(MapNode map, string path, Node? value = null)
    {
        MapEntry? basis = map.Find(Annotation.BasisKey);
        MapEntry? source = map.Find(Annotation.SourceKey);
        Claim(map, path, basis);
        if (basis is null && source is null && value is null)
            return false;

        if (basis is null || source is null)
        {
            string missing = basis is null ? Annotation.BasisKey : Annotation.SourceKey;
            bag.Add((basis ?? source)?.Key.At ?? map.At, DiagnosticCodes.BadAnnotation,
                $"an annotation without {missing}",
                basis is null ? $"add basis: {Annotation.Basis.Expected}" : "add source: a publication or a reason");
        }

        if ((Part(basis, Annotation.Basis), Part(source, Annotation.Source)) is (Basis word, string text))
        {
            assumptions.Add(new Assumption(path, Annotation.Summary(value ?? map), word, text));
            if (word == Contracts.Basis.Fitted)
                Fitted.Add(new FittedNumber(
                    path, map.At.File, (map.Find(Annotation.LedgerKey)?.Value as ScalarNode)?.Text));
        }

        return true;

        object? Part(MapEntry? entry, Shape shape) =>
            entry is null ? null : Read(entry.Value, shape, path, covered: true)?.Value;
    }

    // Only what a calibration fitted has a ledger, and only a scenario has a folder that it lies in.
    private void Claim(MapNode map, string path, MapEntry? basis)
    {
        if (map.Find(Annotation.LedgerKey) is not { } ledger)
            return;

        if (claims is null || mustHaveBasis(ledger.Key.At.File))
            bag.Add(ledger.Key.At, DiagnosticCodes.UnknownKey, "'ledger' is not a key here",
                "ledgers are named in the scenario that was calibrated");
        else if ((basis?.Value as ScalarNode)?.Text != Contracts.Basis.Fitted.Word())
            bag.Add(ledger.Key.At, DiagnosticCodes.BadAnnotation, "a ledger beside a number that was not fitted",
                "write basis: fitted, or remove the ledger");
        else if (Read(ledger.Value, Pattern.LedgerFile, path, covered: true) is { Value: string file } at)
            claims.Add(new LedgerClaim(path, file, at.At));
    }

    public void Duplicate(MapEntry entry) =>
        bag.Add(entry.Key.At, DiagnosticCodes.DuplicateKey, $"'{Clip.Text(entry.Key.Text)}' is given twice",
            "remove one of them");

    /// <summary>Reports an unknown key; returns the key that was probably meant, or null.</summary>
    /// <param name="known">Keys that are known here.</param>
    /// <param name="home">A key beside it under which this key would be known, or null.</param>
    public string? Unknown(MapEntry entry, IEnumerable<string> known, string? home = null)
    {
        string[] keys = [.. known];
        string? near = NearestName.Of(entry.Key.Text, keys);

        // What follows a comma inside braces becomes a key of its own.
        bool comma = entry.Value is ScalarNode { IsEmpty: true }
            && entry.Key.Text.Contains(' ', StringComparison.Ordinal);
        bag.Add(entry.Key.At, DiagnosticCodes.UnknownKey, $"'{Clip.Text(entry.Key.Text)}' is not a key here",
            home is not null ? $"it belongs under '{home}': indent it"
            : near is not null ? $"did you mean '{near}'?"
            : ConceptHint.For(entry.Key.Text) is { } concept ? concept
            : comma ? "inside braces, put a text with a comma into quotes"
            : $"known are {string.Join(", ", keys)}");
        return near;
    }

    public Bound? WrongType(Node node, Shape shape) => bag.Refuse<Bound>(
        node.At, DiagnosticCodes.WrongType, $"expected {shape.Expected}, found {node.Kind}");

    /// <summary>Reports a number of a model file that nothing gives a basis.</summary>
    public void HasNoBasis(ScalarNode node)
    {
        if (mustHaveBasis(node.At.File))
        {
            bag.Add(node.At, DiagnosticCodes.NoBasis, $"the number '{Clip.Text(node.Text)}' has no basis",
                "give it, or the mapping around it, basis and source");
        }
    }

    /// <summary>Reports why a value cannot be read, if there is a reason.</summary>
    public void Report(Mark at, Problem? problem)
    {
        if (problem is not null)
            bag.Add(at, problem.Code, problem.Message, problem.Suggestion);
    }

    public Bound? Object(Node node, Shape shape, string path, bool covered)
    {
        if (node is not MapNode map)
            return WrongType(node, shape);

        bool annotated = Annotation.Fits(shape.Keys);
        bool inside = (annotated && Note(map, path)) | covered;
        var bound = new Bound(map.At);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var tails = DecimalCommas(map, bound);
        foreach (MapEntry entry in map.Entries.Where(e => !tails.Contains(e)))
        {
            string key = entry.Key.Text;
            Key? known = shape.Find(key);
            if (!seen.Add(key))
                Duplicate(entry);
            else if (bound.Wrote(key) || (known is null && annotated && Annotation.Keys.Contains(key)))
                continue;
            else if (known is not null)
                Member(bound, key, entry, Read(entry.Value, known.Shape, Join(path, key), inside));
            else if (Unknown(entry, shape.Keys.Select(k => k.Name),
                shape.Keys.FirstOrDefault(k => k.Shape.Find(key) is not null)?.Name) is { } meant && seen.Add(meant))
                // The key that was meant counts as written: one mistake, one error.
                bound.Fail(meant);
        }

        Absent(map, shape, bound, seen, path);
        return bound;
    }

    // Inside braces a decimal comma ends the value: what follows it becomes a key without a value.
    private HashSet<MapEntry> DecimalCommas(MapNode map, Bound bound)
    {
        var tails = new HashSet<MapEntry>();
        foreach ((MapEntry head, MapEntry tail) in map.Entries.Zip(map.Entries.Skip(1)))
        {
            if (head.Value is ScalarNode { IsEmpty: false } value && Numbers.Plain(value.Text) is not null
                && tail.Value is ScalarNode { IsEmpty: true } && char.IsAsciiDigit(tail.Key.Text.FirstOrDefault()))
            {
                string written = $"{value.Text}.{tail.Key.Text}";
                bag.Add(value.At, DiagnosticCodes.BadValue,
                    $"'{Clip.Text($"{value.Text},{tail.Key.Text}")}' has a decimal comma",
                    $"write {Clip.Text(string.Concat(written.Where(c => c != ' ')))}");
                bound.Fail(head.Key.Text);
                tails.Add(tail);
            }
        }

        return tails;
    }

    private void Absent(MapNode map, Shape shape, Bound bound, HashSet<string> seen, string path)
    {
        foreach (Key key in shape.Keys.Where(k => !seen.Contains(k.Name)))
        {
            if (key.IsRequired)
            {
                bound.Fail(key.Name);
                if (!key.IsOfModel || hasModel)
                {
                    bag.Add(map.At, DiagnosticCodes.MissingKey,
                        $"'{key.Name}' is missing: {LowerFirst(key.Meaning.TrimEnd('.'))}",
                        $"add {key.Name}: {key.Shape.Expected}");
                }
            }
            else if (key.Default is not null)
            {
                var node = new ScalarNode(map.At, key.Default);
                bound.Add(key.Name, Read(node, key.Shape, Join(path, key.Name), covered: true)
                    ?? throw new InvalidOperationException($"The default of {key.Name} cannot be read."));
                Defaults.Add(new Assumption(
                    Join(path, key.Name), key.Default, Basis.Assumed,
                    $"default; {LowerFirst(key.Meaning)}"));
            }
        }
    }

    /// <summary>Adds a member to what was read, or notes that it could not be read.</summary>
    public static void Member(Bound bound, string key, MapEntry entry, Bound? value)
    {
        if (value is null)
        {
            bound.Fail(key);
            return;
        }

        value.KeyAt = entry.Key.At;
        bound.Add(key, value);
    }

    public void Count(Mark at, int count, int min, int max)
    {
        if (count < min)
        {
            bag.Add(at, DiagnosticCodes.TooFew, count == 0 ? "nothing is listed here" : $"only {count} are listed here",
                $"list at least {min}");
        }
        else if (count > max)
        {
            bag.Add(at, DiagnosticCodes.TooManyEntries, $"{count} are listed here", $"list at most {max}");
        }
    }

    private static string LowerFirst(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    public static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
