namespace Sim.Scenarios;

/// <summary>A design of the library by its name, or a file of the user by its path.</summary>
internal static class DesignName
{
    public static readonly Notation<string> Codec = new(
        "design-name", Expected, Parse, Quoting.Yaml,
        definitions => new()
        {
            ["description"] = $"{char.ToUpperInvariant(Expected[0])}{Expected[1..]}.",
            ["anyOf"] = new JsonArray(
                new JsonObject { ["enum"] = definitions.Designs },
                new JsonObject { ["type"] = "string", ["pattern"] = "/|\\.yaml$" }),
        })
    { IsNumber = false, Example = "kernel-driver", Unit = "name or path" };

    private const string Expected =
        "a design such as kernel-driver, or the path of a file of your own such as ./our-sensor.yaml";
    private const string Here = "./";
    private const string Ending = ".yaml";

    public static bool IsPath(string text) =>
        text.Contains('/', StringComparison.Ordinal) || text.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>A path without what says only that it is one.</summary>
    public static string PathOf(string text) =>
        text.StartsWith(Here, StringComparison.Ordinal) ? text[Here.Length..] : text;

    private static object Parse(string text) =>
        !IsPath(text) ? Names.Read(text)
            : DataPath.IsBelow(PathOf(text)) ? text
            : Problem.BadValue($"'{Clip.Text(text)}' leaves the folder of the file that names it",
                "copy the design's file there");
}
