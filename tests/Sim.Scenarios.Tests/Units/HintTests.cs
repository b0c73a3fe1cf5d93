namespace Sim.Scenarios.Tests;

/// <summary>
/// What people write, and the value that they are told to write instead: always the one that was meant.
/// </summary>
public sealed class HintTests
{
    [Theory]
    [InlineData("12,5%", "write 12.5%")]
    [InlineData("12.5 %", "write 12.5%")]
    [InlineData("0,05", "write 0.05")]
    [InlineData("12,5", "write 12.5%")]
    [InlineData("40 percent", "write 40%")]
    [InlineData("5‰", "write 0.5%")]
    [InlineData("1 in 20", "write 1/20")]
    [InlineData("3:4", "write 3/4")]
    [InlineData("half", "write 5%, 0.05 or 1/20")]
    [InlineData("150,5%", "write 5%, 0.05 or 1/20")]
    public void A_share_is_mended(string text, string hint)
    {
        Assert.Equal(hint, Assert.IsType<Problem>(Shares.Read(text)).Suggestion ?? "none");
    }

    [Theory]
    [InlineData("1,5h", "write 1.5h")]
    [InlineData("5 min", "write 5m")]
    [InlineData("2 days", "write 2d")]
    [InlineData("1h30", "write 1h30m")]
    [InlineData("1h 30m", "write 1h30m")]
    [InlineData("90 Minuten", "write 90m")]
    [InlineData("2 hours, 15 minutes", "write 2h15m")]
    [InlineData("PT1H30M", "write 1h30m")]
    [InlineData("P2DT12H", "write 2d12h")]
    [InlineData("pt0.5s", "write 0.5s")]
    [InlineData("01:30", "write 1h30m")]
    [InlineData("0:00:45", "write 45s")]
    [InlineData("6H", "write 6h")]
    [InlineData("12,5", "write 12.5s, 12.5m, 12.5h or 12.5d")]
    [InlineData("3 fortnights", "use ms, s, m, h, d or w, such as 78m or 2.5d")]
    [InlineData("P", "write whole milliseconds with a unit, such as 78m or 2.5d")]

    // Long rows of digits or spaces, which could be split in very many ways.
    [InlineData("79228162514264337593543950335 ho A b",
        "write whole milliseconds with a unit, such as 78m or 2.5d")]
    [InlineData("1  1  1  1  1  1  1  1  1  1  1  1  1  1  1  1  1  1  1  1  b?",
        "write whole milliseconds with a unit, such as 78m or 2.5d")]
    public void A_duration_is_mended(string text, string hint)
    {
        var problem = Assert.IsType<Problem>(Scenarios.Durations.Read(text));
        Assert.Equal(hint, problem.Suggestion);
    }

    [Theory]
    [InlineData("1.000", "write 1000, or 1, whichever is meant")]
    [InlineData("12.500", "write 12500, or 12.5, whichever is meant")]
    [InlineData("1,000", "write 1000, or 1, whichever is meant")]
    [InlineData("1.000.000", "write 1000000")]
    [InlineData("1'000'000", "write 1000000")]
    [InlineData("2 500 000", "write 2500000")]
    [InlineData("1e6", "write 1000000")]
    [InlineData("10K", "write 10k")]
    [InlineData("3 million", "write 3M")]
    [InlineData("+7", "write 7")]
    [InlineData("21,5", "write a whole number from 1 to 10000000")]
    [InlineData("0,25", "write a whole number from 1 to 10000000")]
    [InlineData("1.5 ", "write a whole number from 1 to 10000000")]
    [InlineData("21,0", "write 21.0")]
    [InlineData("many", "write a whole number from 1 to 10000000")]
    public void A_whole_number_is_mended(string text, string hint)
    {
        var problem = Assert.IsType<Problem>(Scalar.Integer(1, 10_000_000).Parse(text));
        Assert.Equal(hint, problem.Suggestion);
    }

    [Theory]
    [InlineData("0.125")]
    [InlineData("1.125")]
    [InlineData("2.5")]
    public void A_number_with_three_decimals_is_a_number(string text) =>
        Assert.IsType<double>(Scalar.Number(0, 10).Parse(text));

    [Theory]
    [InlineData("never", "leave the key out: what is not given never happens")]
    [InlineData("none", "leave the key out: what is not given never happens")]
    [InlineData("04:09", "a time of day needs its date: write 2024-07-19T04:09Z, or 4h9m for so long after the start")]
    [InlineData("2024-07-19", "write 2024-07-19T00:00Z")]
    [InlineData("2024-07-19 04:09", "write 2024-07-19T04:09Z")]
    [InlineData("2024-07-19T04:09:30", "write 2024-07-19T04:09:30Z for UTC")]
    [InlineData("2024-07-19T06:09+02:00", "write 2024-07-19T04:09Z")]
    [InlineData("19.07.2024 04:09", "write 2024-07-19T04:09Z")]
    [InlineData("2024-07-19 04:09 UTC", "write 2024-07-19T04:09Z")]
    [InlineData("19/07/2024", "write 2024-07-19T00:00Z")]
    [InlineData("07/19/2024 04:09", "write 2024-07-19T04:09Z")]
    [InlineData("05/07/2024", "write 2024-07-05T00:00Z, or 2024-05-07T00:00Z, whichever is meant")]
    [InlineData("07/07/2024", "write 2024-07-07T00:00Z")]
    [InlineData("45492", "write 2024-07-19T00:00Z, if it is a day as a spreadsheet counts them")]
    [InlineData("2024-13-01", "write a moment such as 2024-07-19T04:09Z, or a duration after the start such as 9m")]
    public void A_moment_is_mended(string text, string hint)
    {
        var problem = Assert.IsType<Problem>(Scalar.Moment.Parse(text));
        Assert.Equal(hint, problem.Suggestion);
    }

    [Theory]
    [InlineData("1.000", "write 1000, or 1, whichever is meant")]
    [InlineData("12'345", "write 12345")]
    [InlineData("-1", "write a whole number from 0 to 18446744073709551615")]
    [InlineData("1,5", "write a whole number from 0 to 18446744073709551615")]
    [InlineData("18446744073709551616", "write a whole number from 0 to 18446744073709551615")]
    public void A_seed_is_mended(string text, string hint)
    {
        var problem = Assert.IsType<Problem>(Scalar.Seed.Parse(text));
        Assert.Equal(hint, problem.Suggestion);
    }

    [Theory]
    [InlineData("7,11", "write 7.11")]
    [InlineData("v7.11", "write 7.11")]
    [InlineData("Version 7.16", "write 7.16")]
    [InlineData("seven", null)]
    public void A_version_is_mended(string text, string? hint)
    {
        var problem = Assert.IsType<Problem>(Pattern.Version.Parse(text));
        Assert.Equal(hint, problem.Suggestion);
    }

    [Theory]
    [InlineData("de", "write DE")]
    [InlineData("Gb", "write GB")]
    [InlineData("Germany", null)]
    public void A_country_is_mended(string text, string? hint)
    {
        var problem = Assert.IsType<Problem>(Pattern.Country.Parse(text));
        Assert.Equal(hint, problem.Suggestion);
    }

    [Theory]
    [InlineData("07. Nov", "7.11 or 11.7")]
    [InlineData("Nov 07", "7.11 or 11.7")]
    [InlineData("7-Nov", "7.11 or 11.7")]
    [InlineData("16. Mrz", "16.3 or 3.16")]
    [InlineData("12.Dez", "12.12")]
    [InlineData("45602", "2024-11-06")]
    [InlineData("11.07.2026", "this is a date")]
    [InlineData("2026-07-11", "this is a date")]
    [InlineData("7/11/2026", "this is a date")]
    public void Versions_that_a_spreadsheet_has_made_dates_of(string text, string hint)
    {
        Assert.Contains(hint, VersionHint.For(text), StringComparison.Ordinal);
        Assert.Contains(hint, CellTexts.Version(text).Problem!.Suggestion, StringComparison.Ordinal);
        Assert.Contains(hint, ((Problem)Pattern.Version.Parse(text)).Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7.11")]
    [InlineData("7.16.18605")]
    [InlineData("11.7.2")]
    [InlineData("20.26.7")]
    [InlineData("2026.7.0")]
    [InlineData("4.18.2211.5")]
    public void A_version_is_no_date(string text) => Assert.Null(VersionHint.For(text));

    [Theory]
    [InlineData("7:00-19:00", "07:00-19:00")]
    [InlineData("9am-5pm", "09:00-17:00")]
    [InlineData("8 – 17", "08:00-17:00")]
    [InlineData("08.30 bis 16.45", "08:30-16:45")]
    [InlineData("noon", null)]
    public void Hours_are_mended(string text, string? mended) => Assert.Equal(mended, ClockHours.Mend(text));

    [Theory]
    [InlineData("Monday-Friday", "Mon-Fri")]
    [InlineData("weekdays", "workdays")]
    [InlineData("Weekends", "weekend")]
    [InlineData("mo, mi, fr", "Mon,Wed,Fri")]
    [InlineData("Sat/Sun", "Sat,Sun")]
    [InlineData("24/7", "daily")]
    [InlineData("someday", null)]
    public void Days_are_mended(string text, string? mended) => Assert.Equal(mended, Weekdays.Mend(text));

    [Theory]
    [InlineData("+02:00", "UTC+02:00")]
    [InlineData("UTC+2", "UTC+02:00")]
    [InlineData("GMT-5", "UTC-05:00")]
    [InlineData("UTC+0530", "UTC+05:30")]
    [InlineData("GMT", "UTC")]
    [InlineData("CET", null)]
    public void An_offset_is_mended(string text, string? mended) => Assert.Equal(mended, UtcOffset.Mend(text));

    [Theory]
    [InlineData("gated", "rollout.haltAt")]
    [InlineData("gates", "rollout.haltAt")]
    [InlineData("health-gate", "rollout.haltAt")]
    [InlineData("canary", "timed-rings")]
    [InlineData("blue/green", "timed-rings")]
    [InlineData("pauseAt", "rollout.haltAt")]
    [InlineData("rollback", "rollout.revertAt")]
    [InlineData("maxRetries", "recovery.powerCycle")]
    [InlineData("bakeTime", "opensAfter")]
    [InlineData("jitter", "poll-fixed")]
    [InlineData("colour", null)]
    public void What_is_missing_says_what_comes_near(string word, string? near)
    {
        string? hint = ConceptHint.For(word);
        if (near is null)
            Assert.Null(hint);
        else
            Assert.Contains(near, hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{wired: 12,5%, wireless: 4%}", "'12,5%' has a decimal comma", "write 12.5%")]
    [InlineData("{wired: 12,5 %, wireless: 4%}", "'12,5 %' has a decimal comma", "write 12.5%")]
    [InlineData("{wired: 0,5, wireless: 4%}", "'0,5' has a decimal comma", "write 0.5")]
    public void A_decimal_comma_inside_braces_is_one_error(string race, string says, string hint)
    {
        Diagnostic error = Assert.Single(ScenarioReader.Read(SourceText.FromString("x.yaml", """
            scenario: tiny
            title: A thousand machines
            question: Do all of them crash?
            start: 2024-01-01T00:00Z
            duration: 6h
            fleet:
              model: laboratory
              groups: {bench: {organisations: 1, platform: windows, size: {median: 1000}, versions: {only: {version: 1.0, share: 100%}}}}
            design: {name: kernel-content-interpreter, suppliedInputs: 20}
            update: {name: trial, artefact: content, platform: windows, fault: {class: out-of-bounds-read}}
            channel: {kind: push}
            rollout: {strategy: all-at-once, releaseAt: 0s, revertAt: 1h}
            recovery: {failedBoots: 2, bootCycle: 3m, race: {RACE}}
            """.Replace("{RACE}", race, StringComparison.Ordinal)), Repository.Models).Diagnostics);

        Assert.Equal((says, hint), (error.Message, error.Suggestion));
    }
}
