using Parquet;

namespace Sim.Reports.Tests;

public sealed class SeriesParquetTests
{
    [Fact]
    public void Writing_twice_gives_the_same_bytes() =>
        Assert.Equal(SeriesParquet.Write(JulyFixture.AllWindows), SeriesParquet.Write(JulyFixture.AllWindows));

    [Fact]
    public void A_Turkish_thread_writes_the_same_bytes() =>
        Assert.Equal(
            SeriesParquet.Write(JulyFixture.AllWindows),
            InCulture.Turkish(() => SeriesParquet.Write(JulyFixture.AllWindows)));

    [Fact]
    public void Every_window_reads_back_equal_and_in_order() =>
        Assert.Equal(JulyFixture.AllWindows,
            SeriesParquet.Read(SeriesParquet.Write(JulyFixture.AllWindows), JulyFixture.AllWindows.Count));

    [Fact]
    public void A_run_without_windows_gives_a_file_without_rows() =>
        Assert.Empty(SeriesParquet.Read(SeriesParquet.Write([]), 0));

    [Fact]
    public void The_extremes_of_every_column_read_back()
    {
        SeriesPoint[] points =
        [
            new(0, 0, 0, 0, 0, 0, 0, 0),
            new(double.MaxValue, long.MaxValue, long.MaxValue, 1, 2, 3, 4, double.Epsilon),
            new(-1.5, long.MinValue, -1, -2, -3, -4, -5, 1),
        ];
        Assert.Equal(points, SeriesParquet.Read(SeriesParquet.Write(points), points.Length));
    }

    [Fact]
    public async Task Every_column_carries_its_meaning_and_its_unit()
    {
        using MemoryStream stream = new(SeriesParquet.Write(JulyFixture.AllWindows));
        await using ParquetReader reader = await ParquetReader.CreateAsync(
            stream, cancellationToken: TestContext.Current.CancellationToken);
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
        Assert.Equal(
            [
                "t: seconds since the start", "down: endpoints", "exposed: endpoints", "crashed: endpoints",
                "recovered: endpoints", "unprotected: endpoints", "servicesDown: services", "onlineShare: share",
                "hungOrQuarantined: endpoints",
            ],
            reader.Schema.DataFields.Select(f => $"{f.Name}: {group.GetCustomMetadata(f)["unit"]}"));
        Assert.Equal(
            ["Seconds since the scenario's start.", "Endpoints down."],
            reader.Schema.DataFields.Take(2).Select(f => group.GetCustomMetadata(f)["description"]));
    }

    [Fact]
    public void Two_weeks_of_minutes_stay_below_a_megabyte()
    {
        int length = SeriesParquet.Write(JulyFixture.AllWindows).Length;
        Assert.True(length < 1_000_000, $"{length} bytes");
    }

    [Fact]
    public void A_file_that_is_not_Parquet_is_refused_with_a_sentence() =>
        Assert.Contains(
            "no series.parquet",
            Assert.Throws<InvalidDataException>(
                () => SeriesParquet.Read("PAR1 or not, this is text"u8.ToArray(), 1)).Message,
            StringComparison.Ordinal);
}
