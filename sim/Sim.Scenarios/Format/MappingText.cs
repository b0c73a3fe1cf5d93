namespace Sim.Scenarios;

/// <summary>What a mapping with known keys is, in words.</summary>
internal static class MappingText
{
    public static string Expected(Shape shape) =>
        $"a mapping with "
            + $"{string.Join(", ", shape.Keys.Take(4).Select(k => k.Name))}{(shape.Keys.Count > 4 ? ", …" : "")}";
}
