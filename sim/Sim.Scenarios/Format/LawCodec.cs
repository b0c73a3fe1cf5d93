namespace Sim.Scenarios;

/// <summary>How long something takes. A duration is a fixed law, a mapping with one key names another.</summary>
internal sealed class LawCodec() : Codec<DurationLaw>(
    "duration-law", "a duration such as 5s, {uniform: [5m, 20m]}, {exponential: 20s} or "
        + "{logNormal: {median: 2h, sigma: 0.8}}")
{
    private static readonly string[] Kinds = ["uniform", "exponential", "logNormal"];

    private static readonly LogNormalCodec LogNormal = new();

    public override bool IsNumber { get; init; } = true;

    public override bool IsAnnotated => true;

    public override Bound? Read(ShapeReader reader, Node node, string path, bool covered)
    {
        var map = node as MapNode;
        if (node is ListNode)
            return reader.WrongType(node, this);

        if (map is not null && Annotation.IsAnnotated(map))
            return reader.Annotated(map, this, path, covered);

        bool inside = covered | (map is not null && reader.Note(map, path));
        MapEntry? kind = map is null ? null : Kind(reader, map);
        Node value = kind?.Value ?? node;
        DurationLaw? law = (map is null, kind?.Key.Text) switch
        {
            (true, _) => Length(value) is { } length ? DurationLaw.Fixed(length) : null,
            (_, "exponential") => Length(value) is { } mean ? DurationLaw.Exponential(mean) : null,
            (_, "uniform") => Uniform(reader, value, Length),
            (_, "logNormal") when reader.Read(value, LogNormal, path, inside) is { Incomplete: false } read =>
                LogNormal.Make(read, default),
            _ => null,
        };
        return law is null ? null : new Bound(value.At) { Value = law };

        SimDuration? Length(Node at) => reader.Read(at, Scalar.Duration, path, inside)?.Value as SimDuration?;
    }

    public override DurationLaw Make(Bound at, UtcMoment start) => (DurationLaw)at.Value!;

    public override void Write(YamlText yaml, string key, DurationLaw value) => yaml.Plain(key, value.Kind switch
    {
        DurationLawKind.Fixed => value.First.ToString(),
        DurationLawKind.Uniform => $"{{uniform: [{value.First}, {value.Second}]}}",
        DurationLawKind.Exponential => $"{{exponential: {value.First}}}",
        _ => $"{{logNormal: {{median: {value.First}, sigma: {Numbers.Text(value.Sigma)}}}}}",
    });

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["description"] = "How long something takes: a fixed duration, or a law.",
        ["anyOf"] = new JsonArray(
            definitions.Reference(Scalar.Duration),
            One(definitions, "uniform", new JsonObject
            {
                ["type"] = "array",
                ["items"] = definitions.Reference(Scalar.Duration),
                ["minItems"] = 2,
                ["maxItems"] = 2,
                ["description"] = "Every duration between two ends equally likely.",
            }),
            One(definitions, "exponential", definitions.Reference(Scalar.Duration)),
            One(definitions, "logNormal", new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["median"] = definitions.Reference(Scalar.Duration),
                    ["sigma"] = definitions.Reference(LogNormalCodec.Sigma.Shape),
                },
                ["required"] = new JsonArray("median", "sigma"),
                ["additionalProperties"] = false,
                ["description"] = "Log-normal with a median; sigma is the standard deviation of the logarithm.",
            })),
    };

    private static MapEntry? Kind(ShapeReader reader, MapNode map)
    {
        MapEntry? found = null;
        foreach (MapEntry entry in map.Entries.Where(e => !Annotation.Keys.Contains(e.Key.Text)))
        {
            if (!Kinds.Contains(entry.Key.Text))
                reader.Unknown(entry, Kinds);
            else if (found?.Key.Text == entry.Key.Text)
                reader.Duplicate(entry);
            else if (found is not null)
                reader.Report(entry.Key.At, new Problem(
                    DiagnosticCodes.Conflict, $"'{entry.Key.Text}' cannot stand beside '{found.Key.Text}'",
                    "keep one law"));
            else
                found = entry;
        }

        if (map.Entries.TrueForAll(e => Annotation.Keys.Contains(e.Key.Text)))
            reader.Report(map.At, new Problem(
                DiagnosticCodes.MissingKey, "no law is named", $"write {Scalar.Law.Expected}"));

        return found;
    }

    private static DurationLaw? Uniform(ShapeReader reader, Node node, Func<Node, SimDuration?> length)
    {
        if (node is not ListNode { Items: [var from, var to] })
        {
            reader.Report(node.At, new Problem(
                DiagnosticCodes.WrongType, "a uniform law has two ends", "write {uniform: [5m, 20m]}"));
            return null;
        }

        (SimDuration? low, SimDuration? high) = (length(from), length(to));
        if (high < low)
            reader.Report(node.At, Problem.OutOfRange(
                "the upper end of a uniform law is below the lower", $"write {{uniform: [{high}, {low}]}}"));

        return high >= low ? DurationLaw.Uniform(low!.Value, high!.Value) : null;
    }

    private static JsonObject One(SchemaDefinitions definitions, string key, JsonObject value) => new()
    {
        ["type"] = "object",
        ["properties"] = definitions.Annotate(new() { [key] = value }),
        ["required"] = new JsonArray(key),
        ["additionalProperties"] = false,
    };
}
