using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sim.Lab;

namespace Sim.Cli;

/// <summary>Options that several verbs share, with one meaning everywhere.</summary>
internal static class CommonOptions
{
    private const int MaxPlaces = 256;

    public static readonly Argument<string> Scenario = new("scenario")
    {
        Description = "name in the catalogue (see 'sim list'), or path of a file",
    };

    public static readonly Option<ulong?> Seed = new("--seed")
    {
        HelpName = "n", Description = "what happens: another seed than the file's", CustomParser = SeedOf,
    };

    public static readonly Option<ulong?> FleetSeed = new("--fleet-seed")
    {
        HelpName = "n", Description = "who exists: another fleet seed than the file's", CustomParser = SeedOf,
    };

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

    public static readonly Option<int?> Shards = new("--shards")
    {
        HelpName = "n", Description = "parts of the fleet, 1 to 256; never changes a result", CustomParser = PlacesOf,
    };

    public static readonly Option<int?> Threads = new("--threads")
    {
        HelpName = "n", Description = "threads, 1 to 256 (default: one per processor); never changes a result",
        CustomParser = PlacesOf,
    };

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

    /// <summary>Where result folders are made; null where none is wanted.</summary>
    public static string? FolderOf(ParseResult line) => line.GetValue(NoOutput) ? null : line.GetValue(Out);

    /// <summary>What a command line asks to run.</summary>
    public static RunRequest RequestOf(ParseResult line) => new()
    {
        Scenario = line.GetValue(Scenario)!,
        Seed = line.GetValue(Seed),
        FleetSeed = line.GetValue(FleetSeed),
        Scale = line.GetValue(Scale),
        Sets = line.GetValue(Set) ?? [],
        Host = line.GetValue(Host),
        Shards = line.GetValue(Shards),
        Threads = line.GetValue(Threads),
    };

    private static ulong? SeedOf(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed))
            return seed;

        result.AddError($"'{text}' is no seed: write a whole number from 0 to {ulong.MaxValue}");
        return null;
    }

    private static int? PlacesOf(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int places)
            && places is >= 1 and <= MaxPlaces)
            return places;

        result.AddError($"'{text}' does not do for {NameOf(result)}: write a whole number from 1 to {MaxPlaces}");
        return null;
    }

    private static HostKind? HostOf(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (EnumWords.TryRead(text, out HostKind host))
            return host;

        result.AddError($"there is no host '{text}': take sequential, actors or reference");
        return null;
    }

    private static string NameOf(ArgumentResult result) => (result.Parent as OptionResult)?.Option.Name ?? "this";
}
