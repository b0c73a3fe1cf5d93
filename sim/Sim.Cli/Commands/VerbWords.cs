namespace Sim.Cli;

/// <summary>Words of other tools for what a verb here does.</summary>
internal static class VerbWords
{
    private static readonly (string Verb, string[] Words)[] All =
    [
        ("run", ["simulate", "sim", "start", "exec", "execute", "play", "replay"]),
        ("compare", ["sweep", "experiment", "experiments", "branch", "matrix", "recommend", "search"]),
        ("list", ["ls", "catalog", "catalogue", "scenarios"]),
        ("show", ["describe", "inspect", "cat", "view", "print", "info", "explain"]),
        ("new", ["init", "create", "add", "template", "scaffold"]),
        ("validate", ["check", "lint", "vet", "test"]),
        ("report", ["html", "render", "export"]),
        ("verify", ["determinism", "reproduce", "prove"]),
        ("bench", ["benchmark", "perf", "profile"]),
    ];

    /// <summary>The verb that does what a word of other tools stands for, or null.</summary>
    public static string? VerbFor(string word) =>
        All.FirstOrDefault(a => a.Words.Contains(word, StringComparer.OrdinalIgnoreCase)).Verb;
}
