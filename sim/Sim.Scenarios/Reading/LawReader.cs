namespace Sim.Scenarios;

/// <summary>Reads a duration law in one of its four notations.</summary>
internal sealed class LawReader(ShapeReader reader, DiagnosticBag bag)
{
    public Bound? Read(Node node, LawShape shape, string path, bool covered)
    {
        if (node is ScalarNode)
        {
            return reader.Read(node, LawShape.Length, path, covered)?.Value is SimDuration value
                ? Law(node, path, DurationLaw.Fixed(value))
                : null;
        }

        if (node is not MapNode map)
        {
            return reader.WrongType(node, shape);
        }

        if (Annotation.IsAnnotated(map))
        {
            return reader.Annotated(map, shape, path);
        }

        bool inside = reader.Note(map, path, Annotation.Summary(map)) | covered;
        MapEntry? kind = Kind(map, shape);
        return kind?.Key.Text switch
        {
            "uniform" => Uniform(kind.Value, path, inside),
            "exponential" => reader.Read(kind.Value, LawShape.Length, path, inside)?.Value is SimDuration mean
                ? Law(kind.Value, path, DurationLaw.Exponential(mean))
                : null,
            "logNormal" => LogNormal(kind.Value, path, inside),
            _ => null,
        };
    }

    private MapEntry? Kind(MapNode map, LawShape shape)
    {
        MapEntry? found = null;
        foreach (MapEntry entry in map.Entries)
        {
            string key = entry.Key.Text;
            if (key is Annotation.BasisKey or Annotation.SourceKey)
            {
                continue;
            }

            if (!LawShape.Kinds.Contains(key))
            {
                reader.Unknown(entry, LawShape.Kinds);
            }
            else if (found?.Key.Text == key)
            {
                reader.Duplicate(entry);
            }
            else if (found is not null)
            {
                bag.Add(entry.Key.At, DiagnosticCodes.Conflict, $"'{key}' beside '{found.Key.Text}'", "keep one law");
            }
            else
            {
                found = entry;
            }
        }

        if (found is null && map.Entries.TrueForAll(e => e.Key.Text is Annotation.BasisKey or Annotation.SourceKey))
        {
            bag.Add(map.At, DiagnosticCodes.MissingKey, "no law is named", $"write {shape.Expected}");
        }

        return found;
    }

    private Bound? Uniform(Node node, string path, bool covered)
    {
        if (node is not ListNode { Items.Count: 2 } list)
        {
            bag.Add(node.At, DiagnosticCodes.WrongType, "a uniform law has two ends", "write {uniform: [5m, 20m]}");
            return null;
        }

        object? from = reader.Read(list.Items[0], LawShape.Length, path, covered)?.Value;
        object? to = reader.Read(list.Items[1], LawShape.Length, path, covered)?.Value;
        if (from is not SimDuration low || to is not SimDuration high)
        {
            return null;
        }

        if (high.Milliseconds < low.Milliseconds)
        {
            bag.Add(list.At, DiagnosticCodes.OutOfRange, "the upper end of a uniform law is below the lower",
                $"write {{uniform: [{high}, {low}]}}");
            return null;
        }

        return Law(node, path, DurationLaw.Uniform(low, high));
    }

    private Bound? LogNormal(Node node, string path, bool covered)
    {
        Bound? fields = reader.Read(node, Fields, path, covered);
        return fields?.Maybe<SimDuration>("median") is { } median && fields.Maybe<double>("sigma") is { } sigma
            ? Law(node, path, DurationLaw.LogNormal(median, sigma))
            : null;
    }

    private static readonly ObjectShape Fields = new(
        "log-normal", "A log-normal law.",
        new Field("median", LawShape.Length, "The median."),
        new Field("sigma", LawShape.Sigma, "Standard deviation of the logarithm."));

    private static Bound Law(Node node, string path, DurationLaw law) => new(node.At, path) { Value = law };
}
