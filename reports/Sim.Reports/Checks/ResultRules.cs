using System.Text.RegularExpressions;

namespace Sim.Reports;

/// <summary>
/// What holds for every result that a run wrote. A file from elsewhere may be damaged, or made to harm: what breaks a
/// rule is refused before anything is made of it, so that no page states a part above its whole and no loop runs
/// without end.
/// </summary>
internal static partial class ResultRules
{
    /// <summary>Longest run, in seconds: 366 days.</summary>
    public const double MostSeconds = 366 * 86_400.0;

    /// <summary>Refuses a result that no run can have.</summary>
    /// <exception cref="InvalidDataException">The first faults, each with its place and what would be
    /// right.</exception>
    public static void Check(SimResult result)
    {
        RuleBook book = new();
        Identity(result, book);
        Time(result, book);

        // What follows counts windows and hours, which must be possible first.
        book.Close();
        Scale(result, book);
        TotalsRules.Check(result, book);
        SeriesRules.Check(result, book);
        PartRules.Check(result, book);
        RuleBook.Each(result.Expectations, "$.expectations", (e, at) => Expectation(e, at, book));
        Sources(result, book);
        book.Close();
    }

    private static void Identity(SimResult result, RuleBook book)
    {
        book.Must(Names.IsFolder(result.Scenario), "$.scenario", result.Scenario,
            "letters, digits, '-', '_' and '.', at most 100");
        book.Must(IsHex(result.Digest, 32), "$.digest", result.Digest, "32 hex digits in lower case");
        book.Must(result.SeriesHash is null || IsHex(result.SeriesHash, 32), "$.seriesHash", result.SeriesHash,
            "32 hex digits in lower case");
        book.Must(Command().IsMatch(result.Repeat), "$.repeat", result.Repeat,
            "a command 'sim run …' with plain words or words in single quotes");
    }

    private static void Time(SimResult result, RuleBook book)
    {
        book.Must(result.DurationSeconds is >= 1 and <= MostSeconds, "$.durationSeconds", result.DurationSeconds,
            "from 1 to 31622400, which is 366 days");
        book.Must(result.WindowSeconds is >= 1 and <= 3600, "$.windowSeconds", result.WindowSeconds, "from 1 to 3600");
        book.Must(result.Windows == WindowsOf(result), "$.windows", result.Windows, "the windows of the duration");
        bool known = UtcMoment.TryParse(result.Start, out UtcMoment start);
        book.Must(known, "$.start", result.Start, "a moment in UTC such as 2024-07-19T04:09Z");
        book.Must(!known || start.UnixMilliseconds
            + (1000 * Math.Clamp(result.DurationSeconds, 0, MostSeconds)) <= LastMoment, "$.start",
            result.Start, "a start from which the run ends within the year 9999");
        RuleBook.Each(result.Releases, "$.releases", (release, at) =>
        {
            book.Must(UtcMoment.TryParse(release.At, out UtcMoment moment) && moment.UnixMilliseconds <= LastMoment,
                at + ".at", release.At, "a moment in UTC such as 2024-07-19T04:09Z");
            foreach (RecordMeasure<ReleaseResult> milestone in Measures.Milestones)
            {
                double? value = milestone.Read(release);
                book.Must(value is null or <= MostSeconds, at + "." + milestone.Name, value,
                    "at most 31622400 seconds, which is 366 days");
            }
        });
    }

    private static void Scale(SimResult result, RuleBook book)
    {
        ScaleResult scale = result.Scale;
        book.Must(scale.Thinning >= 1, "$.scale.thinning", scale.Thinning, "at least 1");
        book.Part("$.scale", (".organisations", scale.Organisations),
            (".organisationsInFleet", scale.OrganisationsInFleet));
        book.Part("$.scale", (".endpoints", scale.Endpoints), (".endpointsInFleet", scale.EndpointsInFleet));
        book.Same(result.RawTotals.Endpoints, scale.Endpoints, "$.rawTotals.endpoints", "$.scale.endpoints");
        book.Same(result.Totals.Endpoints, scale.EndpointsInFleet, "$.totals.endpoints", "$.scale.endpointsInFleet");
        book.Same(result.Organisations.Total, scale.Organisations, "$.organisations.total", "$.scale.organisations");
        if (scale.Thinning == 1)
        {
            book.Must(result.Totals == result.RawTotals, "$.totals", "not $.rawTotals",
                "the same where nothing was thinned");
            book.Must(scale.Factor.Equals(1), "$.scale.factor", scale.Factor, "1 where nothing was thinned");
        }
    }

    private static void Expectation(ExpectationResult e, Place at, RuleBook book)
    {
        bool outside = e.Measured < e.Min || e.Measured > e.Max;
        book.Must(e.Verdict != Verdict.Held || (e.Measured is not null && !outside), at + ".verdict", e.Verdict.Word(),
            "another word for what was measured");
        book.Must(e.Verdict != Verdict.Violated || e.Measured is null || outside, at + ".verdict", e.Verdict.Word(),
            "held for what was measured");
    }

    private static void Sources(SimResult result, RuleBook book)
    {
        RuleBook.Each(result.Published, "$.published", (point, at) => book.Must(
            point.After.TotalSeconds is >= 0 and <= 10 * MostSeconds, at + ".after", point.After,
                "from 0 to 316224000 seconds"));
        RuleBook.Each(result.Inputs, "$.inputs", (input, at) =>
        {
            book.Must(IsHex(input.Sha256, 64), at + ".sha256", input.Sha256, "64 hex digits in lower case");
            book.Part(at, (".rowsSkipped", input.RowsSkipped), (".rows", input.Rows));
        });
    }

    // Counted in milliseconds: a quotient of doubles may lie a hair above a whole number.
    private static long WindowsOf(SimResult result)
    {
        long duration = (long)Math.Round(1000 * Math.Clamp(result.DurationSeconds, 0, MostSeconds));
        long window = (long)Math.Round(1000 * Math.Clamp(result.WindowSeconds, 1, MostSeconds));
        return (duration + window - 1) / window;
    }

    // The last millisecond of the year 9999: no calendar names a day after it.
    private const long LastMoment = 253_402_300_799_999L;

    private static bool IsHex(string text, int length) => text.Length == length
        && text.All(c => char.IsAsciiHexDigitLower(c) || char.IsAsciiDigit(c));

    [GeneratedRegex(@"^sim run(?: (?:[-A-Za-z0-9_./=:,+%@]+|'[^']*(?:'\\''[^']*)*'))+$")]
    private static partial Regex Command();
}
