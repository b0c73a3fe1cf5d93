namespace Sim.Reports.Tests;

public sealed class ResultJsonTests
{
    [Fact]
    public void Writing_twice_gives_the_same_bytes() =>
        Assert.Equal(ResultJson.Write(JulyFixture.Result), ResultJson.Write(JulyFixture.Result));

    [Fact]
    public void A_Turkish_thread_writes_the_same_bytes() =>
        Assert.Equal(ResultJson.Write(JulyFixture.Result),
            InCulture.Turkish(() => ResultJson.Write(JulyFixture.Result)));

    [Fact]
    public void What_is_read_back_writes_the_same_bytes()
    {
        byte[] first = ResultJson.Write(JulyFixture.Result);
        SimResult read = ResultJson.Read(first);
        Assert.Equal(first, ResultJson.Write(read));
        Assert.Equal(JulyFixture.Result.Series, read.Series);
        Assert.Equal(JulyFixture.Result.Totals, read.Totals);
        Assert.Equal(JulyFixture.Result.Published, read.Published);
    }

    [Fact]
    public void A_Turkish_thread_reads_the_same_result()
    {
        byte[] bytes = ResultJson.Write(JulyFixture.Result);
        Assert.Equal(JulyFixture.Result.Series, InCulture.Turkish(() => ResultJson.Read(bytes)).Series);
    }

    [Fact]
    public void Each_point_of_the_series_is_one_line()
    {
        string text = ResultJson.WriteText(JulyFixture.Result);
        int lines = text.Split('\n').Count(l => l.StartsWith("    {\"t\":", StringComparison.Ordinal));
        Assert.Equal(JulyFixture.Result.Series.Count, lines);
    }

    [Fact]
    public void The_members_are_camel_case_in_the_order_of_the_record_and_the_file_ends_with_a_line_feed()
    {
        string text = ResultJson.WriteText(JulyFixture.Result);
        Assert.StartsWith("{\n  \"schema\": \"sim-result/1\",\n  \"scenario\": ", text, StringComparison.Ordinal);
        Assert.Contains("\"expectedUseDownHours\": 296912004.5", text, StringComparison.Ordinal);
        Assert.Contains("\"after\":259200,", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1.0 / 3)]
    [InlineData(5e-324)]
    [InlineData(double.MaxValue)]
    [InlineData(-0.0)]
    public void A_double_reads_back_with_the_same_bits(double value)
    {
        SimResult result = JulyFixture.Result with { WindowSeconds = value };
        double read = ResultJson.Read(ResultJson.Write(result)).WindowSeconds;
        Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(read));
    }

    [Theory]
    [InlineData(ulong.MaxValue)]
    [InlineData(0UL)]
    [InlineData((1UL << 53) + 1)]
    public void A_seed_reads_back_whole(ulong seed) =>
        Assert.Equal(seed, ResultJson.Read(ResultJson.Write(JulyFixture.Result with { Seed = seed })).Seed);

    [Theory]
    [InlineData(1)]
    [InlineData(1_500)]
    [InlineData(259_200_001)]
    public void A_duration_reads_back_to_the_millisecond(long milliseconds)
    {
        PublishedPoint point = new(PublishedSeries.Crashed, SimDuration.FromMilliseconds(milliseconds), 1, "", "");
        SimResult read = ResultJson.Read(ResultJson.Write(JulyFixture.Result with { Published = [point] }));
        Assert.Equal(milliseconds, read.Published[0].After.Milliseconds);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_is_not_finite_is_refused(double value)
    {
        SimResult result = JulyFixture.Result with { DurationSeconds = value };
        Assert.Contains("not finite", Assert.Throws<ArgumentException>(() => ResultJson.Write(result)).Message,
            StringComparison.Ordinal);
        SeriesPoint point = JulyFixture.Result.Series[0] with { OnlineShare = value };
        Assert.Throws<ArgumentException>(() => ResultJson.Write(JulyFixture.Result with { Series = [point] }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"schema\": \"sim-result/1\"")]
    public void A_document_that_is_no_result_is_refused_with_a_sentence(string text)
    {
        InvalidDataException e = Assert.Throws<InvalidDataException>(
            () => ResultJson.Read(Encoding.UTF8.GetBytes(text)));
        Assert.StartsWith("This is no result.json", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_of_another_layout_is_refused()
    {
        byte[] bytes = ResultJson.Write(JulyFixture.Result with { Schema = "sim-result/9" });
        Assert.Contains("sim-result/9", Assert.Throws<InvalidDataException>(() => ResultJson.Read(bytes)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_total_is_refused_not_read_as_zero()
    {
        string text = ResultJson.WriteText(JulyFixture.Result).Replace("\"peakDown\":", "\"peakdown2\":",
            StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => ResultJson.Read(Encoding.UTF8.GetBytes(text)));
    }
}
