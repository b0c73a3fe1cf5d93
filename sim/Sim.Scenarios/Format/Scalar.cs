namespace Sim.Scenarios;

/// <summary>The notations of single values, by what they mean.</summary>
internal static class Scalar
{
    public static readonly Notation<string> Line = Text("line", 200);

    public static readonly Notation<string> Paragraph = Text("paragraph", 1000);

    /// <summary>From nothing to ten years.</summary>
    public static readonly Notation<SimDuration> Duration = Between("0s", "3660d");

    /// <summary>From a millisecond to ten years.</summary>
    public static readonly Notation<SimDuration> PositiveDuration = Between("1ms", "3660d");

    public static readonly MomentCodec Moment = new()
        { Unit = "moment, or duration after the start", Example = "9m" };

    public static readonly Notation<UtcMoment> Calendar = new(
        "utc-moment", AMoment, t => Sim.Scenarios.Moment.Read(t, AMoment, absolute: true) switch
        {
            Moment moment => moment.Utc!.Value,
            var problem => problem,
        },
        v => v.ToString(),
        _ => SchemaDefinitions.Value("string", AMoment, $"^{Sim.Scenarios.Moment.UtcPattern}$"))
    { Unit = "moment", Example = "2024-07-19T04:09Z" };

    public static readonly LawCodec Law = new()
        { Unit = "duration or law", Example = "{uniform: [5m, 20m]}" };

    /// <summary>A share or probability; exact, in [0, 1].</summary>
    public static readonly Notation<Ratio> Share = new(
        "share", "a share such as 5%, 0.05 or 1/20", Shares.Read,
        v => v.ToString(),
        _ => new()
        {
            ["type"] = new JsonArray("string", "number"),
            ["description"] = "A share or probability: 5%, 0.05 or 1/20.",
            ["pattern"] = @"^([0-9][0-9_]*(\.[0-9]+)?%?|[0-9]+/[1-9][0-9]*)$",
            ["minimum"] = 0,
            ["maximum"] = 1,
        })
    { Example = "5%", Unit = "share" };

    /// <summary>A share that a plan has as a number, such as a level of confidence.</summary>
    public static readonly MappedCodec<Ratio, double> Level = new(
        Share, r => r.ToDouble(), v => Ratio.Parse(Numbers.Text(v)));

    public static readonly Notation<bool> Flag = new(
        "flag", "true or false",
        t => t is "true" or "false" ? t == "true"
            : Problem.BadValue($"'{Clip.Text(t)}' is neither true nor false", "write true or false"),
        v => v ? "true" : "false",
        _ => new() { ["enum"] = new JsonArray(true, false, "true", "false") })
    { IsNumber = false, Example = "true" };

    public static readonly Notation<string> Name = new(
        "name", "a name of lower case letters, digits and hyphens",
        Names.Read,
        Quoting.Yaml,
        _ => new() { ["type"] = YamlWords.Types(Names.IsName, "integer"), ["pattern"] = Names.Pattern })
    { IsNumber = false, Example = "canary" };

    public static readonly Notation<ulong> Seed = new(
        "seed", "a seed, " + WholeSeed, ReadSeed,
        v => v.ToString(CultureInfo.InvariantCulture),
        _ => new() { ["type"] = new JsonArray("integer", "string"), ["minimum"] = 0, ["pattern"] = "^[0-9]{1,20}$" })
    { IsNumber = false, Example = "7" };

    /// <summary>A bound of an expectation, in whichever unit fits its metric.</summary>
    /// <remarks>
    /// Read as <see cref="MetricBound"/>, because its unit is that of a metric beside it; the plan has its number in
    /// that unit, and so it is written.
    /// </remarks>
    public static readonly Notation<double> Bound = new(
        "bound", "a bound such as 8.5M, 95% or 6h", MetricBound.Read, Numbers.Text,
        _ => SchemaDefinitions.Value(
            new JsonArray("number", "string"),
            "A number (8.5M), a share (95%) or a duration (6h), whichever fits the metric.",
            @"^(-?[0-9][0-9_]*(\.[0-9]+)?[kMG%]?|([0-9][0-9_]*(\.[0-9]+)?(ms|s|m|h|d|w))+)$"))
    { IsNumber = false, Unit = "that of the metric", Example = "8.5M" };

    public static readonly Notation<Altitude> Altitude = new(
        "altitude", AnAltitude, ReadAltitude, v => v.ToString(),
        _ => SchemaDefinitions.Value(
            new JsonArray("string", "number"),
            "A decimal number of any precision, compared as such: 329355.5 is below 329355.51.",
            @"^[0-9]+(\.[0-9]+)?$"))
    { Example = "328010" };

    private const string WholeSeed = "a whole number from 0 to 18446744073709551615";
    private const string AMoment = "a moment such as 2024-07-19T04:09Z";
    private const string AnAltitude = "an altitude such as 328010 or 329355.5";

    /// <summary>A whole number in a range, both ends inclusive.</summary>
    public static Notation<int> Integer(int min, int max) => NumberNotation.Of<int>(
        true, min, max, v => (int)v, v => v.ToString(CultureInfo.InvariantCulture));

    /// <summary>A whole number in a range that may need 64 bits.</summary>
    public static Notation<long> Long(long min, long max) => NumberNotation.Of<long>(
        true, min, max, v => (long)v, v => v.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number without a unit in a range, both ends inclusive.</summary>
    public static Notation<double> Number(decimal min, decimal max) => NumberNotation.Of<double>(
        false, min, max, v => Numbers.Nearest(v), Numbers.Text);

    /// <summary>A duration in a range, both ends inclusive and written as in a file.</summary>
    public static Notation<SimDuration> Between(string from, string to)
    {
        var min = (SimDuration)Durations.Read(from);
        var max = (SimDuration)Durations.Read(to);
        return new(
            $"duration-{min}-{max}", $"a duration such as 78m, from {min} to {max}",
            t => Durations.Read(t) switch
            {
                SimDuration d when d < min || d > max => Problem.OutOfRange($"{t} is not between {min} and {max}"),
                var read => read,
            },
            v => v.ToString(),
            _ => SchemaDefinitions.Value(
                "string", $"A duration from {min} to {max}: 5s, 78m, 2.5d, 1h30m.", Durations.Pattern))
        { Unit = "duration", Example = "10m" };
    }

    /// <summary>Free text for people.</summary>
    public static Notation<string> Text(string name, int max) => new(
        name, "text",
        text =>
        {
            // Blocks hold line breaks that nobody means. Controls come from escapes only; marks that turn the direction
            // of writing would make pages show another text than the file.
            string line = text.ReplaceLineEndings(" ").Trim();
            return line != VisibleText.OnOneLine(line)
                ? Problem.BadValue("the text holds characters that do not print", $"remove them: {Clip.Text(line)}")
                : line.Length > max ? Problem.OutOfRange($"the text has more than {max} characters") : line;
        },
        Quoting.Yaml,
        _ => new() { ["type"] = YamlWords.Types(_ => true, "number"), ["maxLength"] = max })
    { IsNumber = false, Unit = "text", Example = "A few words" };

    /// <summary>One of a few words that stand for themselves.</summary>
    public static WordCodec<string> Word(string name, params string[] words) => new(name, words, words);

    /// <summary>One of the words of an enum, in the order of its members.</summary>
    public static WordCodec<T> Words<T>(string name)
        where T : struct, Enum => new(name, [.. EnumWords.All<T>()], Enum.GetValues<T>());

    private static object ReadSeed(string text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) ? seed
            : Problem.BadValue($"'{Clip.Text(text)}' is not a seed",
                NumberHint.ForWhole(text) is { } hint && !text.StartsWith('-') && !text.All(char.IsAsciiDigit)
                    ? hint : $"write {WholeSeed}");

    private static object ReadAltitude(string text) =>
        Sim.Contracts.Altitude.TryParse(text, out Altitude altitude, out string why) ? altitude
            : Problem.BadValue($"'{Clip.Text(text)}' is not an altitude: {why}", $"write {AnAltitude}");
}
