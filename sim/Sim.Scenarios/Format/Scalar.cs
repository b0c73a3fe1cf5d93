using System.Globalization;
using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>The notations of single values, by what they mean.</summary>
internal static class Scalar
{
    /// <summary>A line of text.</summary>
    public static readonly TextCodec Line = new("line", 200);

    /// <summary>A sentence or two.</summary>
    public static readonly TextCodec Paragraph = new("paragraph", 1000);

    /// <summary>From nothing to ten years.</summary>
    public static readonly DurationCodec Duration = DurationCodec.Between("0s", "3660d");

    /// <summary>From a millisecond to ten years.</summary>
    public static readonly DurationCodec PositiveDuration = DurationCodec.Between("1ms", "3660d");

    /// <summary>A moment on the calendar, or a duration after the start.</summary>
    public static readonly MomentCodec Moment = new();

    /// <summary>A moment on the calendar.</summary>
    public static readonly CalendarCodec Calendar = new();

    /// <summary>How long something takes.</summary>
    public static readonly LawCodec Law = new();

    /// <summary>A share or probability; exact, in [0, 1].</summary>
    public static readonly Notation<Ratio> Share = new(
        "share", "a share such as 5%, 0.05 or 1/20", (string t, out Problem? p) => Shares.Read(t, out p), v => v.ToString(),
        () => new()
        {
            ["type"] = new JsonArray("string", "number"),
            ["description"] = "A share or probability: 5%, 0.05 or 1/20.",
            ["pattern"] = @"^([0-9][0-9_]*(\.[0-9]+)?%?|[0-9]+/[1-9][0-9]*)$",
            ["minimum"] = 0,
            ["maximum"] = 1,
        })
    { Example = "5%", Unit = "share" };

    /// <summary>true or false.</summary>
    public static readonly Notation<bool> Flag = new(
        "flag", "true or false",
        (string text, out Problem? problem) =>
        {
            problem = text is "true" or "false"
                ? null
                : Problem.BadValue($"'{Clip.Text(text)}' is neither true nor false", "write true or false");
            return problem is null ? text == "true" : null;
        },
        v => v ? "true" : "false",
        () => new() { ["enum"] = new JsonArray(true, false, "true", "false") })
    { IsNumber = false, Example = "true" };

    /// <summary>A name of the user's choice: lower case letters, digits and hyphens.</summary>
    public static readonly Notation<string> Name = new(
        "name", "a name of lower case letters, digits and hyphens",
        (string text, out Problem? problem) =>
        {
            problem = Names.IsName(text) ? null : Names.Problem(text);
            return problem is null ? text : null;
        },
        YamlText.Quote,
        () => new() { ["type"] = YamlWords.Types(Names.IsName, "integer"), ["pattern"] = Names.Pattern })
    { IsNumber = false, Example = "canary" };

    /// <summary>A seed: a whole number below 2^64.</summary>
    public static readonly Notation<ulong> Seed = new(
        "seed", "a seed, " + WholeSeed, (string t, out Problem? p) => ReadSeed(t, out p), v => v.ToString(CultureInfo.InvariantCulture),
        () => new() { ["type"] = new JsonArray("integer", "string"), ["minimum"] = 0, ["pattern"] = "^[0-9]{1,20}$" })
    { IsNumber = false, Example = "7" };

    /// <summary>A bound of an expectation, in whichever unit fits its metric.</summary>
    public static readonly BoundCodec Bound = new();

    /// <summary>An altitude of a filter.</summary>
    public static readonly Notation<Altitude> Altitude = new(
        "altitude", AnAltitude, (string t, out Problem? p) => ReadAltitude(t, out p), v => v.ToString(),
        () => new()
        {
            ["type"] = new JsonArray("string", "number"),
            ["description"] = "A decimal number of any precision, compared as such: 329355.5 is below 329355.51.",
            ["pattern"] = @"^[0-9]+(\.[0-9]+)?$",
        })
    { Example = "328010" };

    private const string WholeSeed = "a whole number from 0 to 18446744073709551615";
    private const string AnAltitude = "an altitude such as 328010 or 329355.5";

    /// <summary>A whole number in a range.</summary>
    public static IntegerCodec<int> Integer(int min, int max) => new(min, max);

    /// <summary>A whole number in a range that may need 64 bits.</summary>
    public static IntegerCodec<long> Long(long min, long max) => new(min, max);

    /// <summary>A number without a unit in a range.</summary>
    public static NumberCodec Number(decimal min, decimal max) => new(min, max);

    /// <summary>One of a few words that stand for themselves.</summary>
    public static WordCodec<string> Word(string name, params IEnumerable<string> words) =>
        new(name, [.. words.Select(w => (w, w))]);

    /// <summary>One of the words of an enum, in the order of its members.</summary>
    public static WordCodec<T> Words<T>(string name)
        where T : struct, Enum => new(name, [.. Enum.GetValues<T>().Select(v => (v.Word(), v))]);

    private static ulong? ReadSeed(string text, out Problem? problem)
    {
        problem = null;
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed))
        {
            return seed;
        }

        problem = Problem.BadValue($"'{Clip.Text(text)}' is not a seed",
            NumberHint.ForWhole(text) is { } hint && !text.StartsWith('-') && !text.All(char.IsAsciiDigit)
                ? hint
                : $"write {WholeSeed}");
        return null;
    }

    private static Altitude? ReadAltitude(string text, out Problem? problem)
    {
        bool good = Sim.Contracts.Altitude.TryParse(text, out Altitude altitude, out string why);
        problem = good ? null : Problem.BadValue($"'{Clip.Text(text)}' is no altitude: {why}", $"write {AnAltitude}");
        return good ? altitude : null;
    }
}
