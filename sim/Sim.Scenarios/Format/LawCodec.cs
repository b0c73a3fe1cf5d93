using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>How long something takes. A duration is a fixed law, a mapping with one key names another.</summary>
internal sealed class LawCodec : Codec<DurationLaw>
{
    /// <summary>The value of the law's own keys.</summary>
    public static readonly Notation<SimDuration> Length = Scalar.Between("0s", "3660d");

    public static readonly IReadOnlyList<string> Kinds = ["uniform", "exponential", "logNormal"];


    private static readonly LogNormalCodec LogNormal = new();

    public LawCodec()
    {
        Unit = "duration or law";
        Example = "{uniform: [5m, 20m]}";
    }

    public override string Expected =>
        "a duration such as 5s, {uniform: [5m, 20m]}, {exponential: 20s} or {logNormal: {median: 2h, sigma: 0.8}}";

    public override string SchemaName => "duration-law";

    public override bool IsNumber { get; init; } = true;

    public override bool IsAnnotated => true;

    public override Bound? Read(ShapeReader reader, Node node, string path, bool covered)
    {
        if (node is not MapNode map)
        {
            return node is ScalarNode ? Law(reader, node, path, covered, DurationLaw.Fixed)
                : reader.WrongType(node, this);
        }

        if (Annotation.IsAnnotated(map))
            return reader.Annotated(map, this, path);

        bool inside = reader.Note(map, path) | covered;
        MapEntry? kind = Kind(reader, map);
        return kind?.Key.Text switch
        {
            "uniform" => Uniform(reader, kind.Value, path, inside),
            "exponential" => Law(reader, kind.Value, path, inside, DurationLaw.Exponential),
            "logNormal" => LogNormalLaw(reader, kind.Value, path, inside),
            _ => null,
        };
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
            definitions.Reference(Length),
            One("uniform", new JsonObject
            {
                ["type"] = "array",
                ["items"] = definitions.Reference(Length),
                ["minItems"] = 2,
                ["maxItems"] = 2,
                ["description"] = "Every duration between two ends equally likely.",
            }),
            One("exponential", definitions.Reference(Length)),
            One("logNormal", new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["median"] = definitions.Reference(Length),
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
            {
                reader.Unknown(entry, Kinds);
            }
            else if (found?.Key.Text == entry.Key.Text)
            {
                reader.Duplicate(entry);
            }
            else if (found is not null)
            {
                reader.Report(entry.Key.At, new Problem(
                    DiagnosticCodes.Conflict, $"'{entry.Key.Text}' cannot stand beside '{found.Key.Text}'",
                    "keep one law"));
            }
            else
            {
                found = entry;
            }
        }

        if (map.Entries.TrueForAll(e => Annotation.Keys.Contains(e.Key.Text)))
        {
            reader.Report(map.At, new Problem(
                DiagnosticCodes.MissingKey, "no law is named", $"write {Scalar.Law.Expected}"));
        }

        return found;
    }

    private static Bound? Uniform(ShapeReader reader, Node node, string path, bool covered)
    {
        if (node is not ListNode { Items.Count: 2 } list)
        {
            reader.Report(node.At, new Problem(
                DiagnosticCodes.WrongType, "a uniform law has two ends", "write {uniform: [5m, 20m]}"));
            return null;
        }

        object? from = reader.Read(list.Items[0], Length, path, covered)?.Value;
        object? to = reader.Read(list.Items[1], Length, path, covered)?.Value;
        if (from is not SimDuration low || to is not SimDuration high)
            return null;

        if (high < low)
        {
            reader.Report(list.At, Problem.OutOfRange(
                "the upper end of a uniform law is below the lower", $"write {{uniform: [{high}, {low}]}}"));
            return null;
        }

        return new Bound(node.At, path) { Value = DurationLaw.Uniform(low, high) };
    }

    private static Bound? LogNormalLaw(ShapeReader reader, Node node, string path, bool covered)
    {
        Bound? read = reader.Read(node, LogNormal, path, covered);
        return read is null || read.Incomplete
            ? null : new Bound(node.At, path) { Value = LogNormal.Make(read, default) };
    }

    private static Bound? Law(ShapeReader reader, Node node, string path, bool covered,
        Func<SimDuration, DurationLaw> make) =>
        reader.Read(node, Length, path, covered)?.Value is SimDuration length
            ? new Bound(node.At, path) { Value = make(length) }
            : null;

    private static JsonObject One(string key, JsonObject value)
    {
        var properties = new JsonObject { [key] = value };
        SchemaDefinitions.AddAnnotation(properties);
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray(key),
            ["additionalProperties"] = false,
        };
    }
}
