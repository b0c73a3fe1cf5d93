using System.CommandLine.Parsing;
using System.Numerics;

namespace Sim.Cli;

/// <summary>Options that several verbs share, with one meaning everywhere.</summary>
internal static class CommonOptions
{
    private const int MaxPlaces = 256;

    public static readonly Argument<string> Scenario = new("scenario")
    {
        Description = "name in the catalogue (see 'sim list'), or path of a file",
    };

    public static readonly Argument<string> Experiment = new("experiment") { Description = Scenario.Description };

    public static readonly Option<int?> Replications = Whole("--replications",
        "runs of each arm, instead of what the file says", "is no number of replications", 1, 100_000, "-n");

    public static readonly Option<ulong?> Seed = Whole(
        "--seed", "what happens: another seed than the file's", "is no seed", 0UL, ulong.MaxValue);

    public static readonly Option<ulong?> FleetSeed = Whole(
        "--fleet-seed", "who exists: another fleet seed than the file's", "is no seed", 0UL, ulong.MaxValue);

    public static readonly Option<string?> Scale = new("--scale")
    {
        HelpName = "part",
        Description = "part of the organisations that takes part, such as 0.01 or 1%; totals are scaled up",
    };

    public static readonly Option<string[]> Set = new("--set")
    {
        HelpName = "key=value", Description = "override a value of the scenario; may be given again and again",
        DefaultValueFactory = _ => [],
    };

    public static readonly Option<HostKind?> Host = new("--host")
    {
        HelpName = "host", Description = "sequential, actors or reference; never changes a result",
        CustomParser = HostOf,
    };

    public static readonly Option<int?> Shards = Whole("--shards",
        "parts of the fleet, 1 to 256; never changes a result", "does not do for --shards", 1, MaxPlaces);

    public static readonly Option<int?> Threads = Whole("--threads",
        "threads, 1 to 256 (default: one per processor); never changes a result", "does not do for --threads", 1,
        MaxPlaces);

    public static readonly Option<string> Out = new("--out", "-o")
    {
        HelpName = "folder", Description = "where result folders are made (default: out)",
        DefaultValueFactory = _ => "out",
    };

    public static readonly Option<bool> NoOutput = new("--no-output") { Description = "write no result folder" };

    public static readonly Option<bool> Quiet = new("--quiet", "-q")
    {
        Description = "no progress, and of the summary only the verdict",
    };

    public static readonly Option<bool> NoColour = new("--no-color")
    {
        Description = "no colours (as with NO_COLOR set)", Recursive = true,
    };

    public static readonly Option<bool> Debug = new("--debug")
    {
        Description = "print the stack trace of an internal error", Recursive = true,
    };

    /// <summary>What a command line asks to run; what its verb has no option for is left to the lab, and a verb without
    /// <c>--out</c> writes no folder.</summary>
    public static RunRequest RequestOf(ParseResult line) => new()
    {
        Scenario = (line.GetValue(Scenario) ?? line.GetValue(Experiment))!,
        Replications = line.GetValue(Replications),
        Seed = line.GetValue(Seed),
        FleetSeed = line.GetValue(FleetSeed),
        Scale = line.GetValue(Scale),
        Sets = line.GetValue(Set) ?? [],
        Host = line.GetValue(Host),
        Shards = line.GetValue(Shards),
        Threads = line.GetValue(Threads),
        OutRoot = line.GetValue(NoOutput) ? null : line.GetValue(Out),
    };

    /// <summary>An option that prints a file of the result instead of a summary.</summary>
    public static Option<bool> Json(string file) => new("--json")
    {
        Description = $"print {file} alone on standard output; progress stays on standard error",
    };

    /// <summary>An option whose value is a whole number in a range.</summary>
    public static Option<T?> Whole<T>(
        string name, string description, string isNot, T least, T most, params string[] aliases)
        where T : struct, IBinaryInteger<T> => new(name, aliases)
    {
        HelpName = "n",
        Description = description,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (T.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out T value)
                && value >= least && value <= most)
                return value;

            result.AddError($"'{text}' {isNot}: write a whole number from {least} to {most}");
            return null;
        },
    };

    private static HostKind? HostOf(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (EnumWords.TryRead(text, out HostKind host))
            return host;

        result.AddError($"there is no host '{text}': take sequential, actors or reference");
        return null;
    }
}
