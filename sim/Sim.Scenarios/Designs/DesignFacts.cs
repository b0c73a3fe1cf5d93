namespace Sim.Scenarios;

/// <summary>
/// Lists every number of a design with its basis: that of the number itself, or else of the nearest mapping around it.
/// </summary>
internal static class DesignFacts
{
    /// <summary>The facts of a design, in the order of its keys.</summary>
    public static IReadOnlyList<Assumption> Of(DesignSpec design, IReadOnlyList<Assumption> notes)
    {
        var yaml = new YamlText(default);
        DesignFileCodec.Containment.Write(yaml, design);
        DesignFileCodec.Traits.Write(yaml, design);
        return [.. yaml.Values.Select(v => Fact($"design.{design.Name}.{v.Key}", v.Value, notes))];
    }

    private static Assumption Fact(string path, string value, IReadOnlyList<Assumption> notes)
    {
        for (string at = path; at.Contains('.', StringComparison.Ordinal); at = at[..at.LastIndexOf('.')])
        {
            if (notes.LastOrDefault(n => n.Path == at) is { } note)
                return note with { Path = path, Value = value };
        }

        return new Assumption(path, value, Basis.Assumed, "The file gives no source.");
    }
}
