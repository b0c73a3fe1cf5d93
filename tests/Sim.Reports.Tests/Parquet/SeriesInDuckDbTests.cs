using DuckDB.NET.Data;

namespace Sim.Reports.Tests;

/// <summary>The series as an analyst opens it: with SQL, in another program.</summary>
public sealed class SeriesInDuckDbTests : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("sim-duck-").FullName,
        "series.parquet");

    // No two columns are equal, so that none can stand for another.
    private static readonly SeriesPoint[] Windows =
        [.. JulyFixture.AllWindows.Select((p, i) => p with { Exposed = p.Crashed + 7, Unprotected = 3 * i })];

    public SeriesInDuckDbTests() => File.WriteAllBytes(_file, SeriesParquet.Write(Windows));

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Fact]
    public void DuckDB_finds_every_window_with_its_columns_and_types()
    {
        Assert.Equal(
            "t DOUBLE, down BIGINT, exposed BIGINT, crashed BIGINT, recovered BIGINT, unprotected BIGINT, "
                + "servicesDown BIGINT, "
            + "onlineShare DOUBLE, hungOrQuarantined BIGINT",
            string.Join(", ", Rows($"DESCRIBE SELECT * FROM '{_file}'").Select(r => $"{r[0]} {r[1]}")));
        Assert.Equal((long)Windows.Length, Rows($"SELECT count(*) FROM '{_file}'").Single()[0]);
    }

    [Fact]
    public void DuckDB_shows_what_each_column_means() => Assert.Equal(
        "Endpoints down.",
        Rows($"SELECT decode(value) FROM parquet_kv_metadata('{_file}') WHERE decode(key) = 'down'").Single()[0]);

    [Fact]
    public void DuckDB_reads_the_same_numbers()
    {
        List<object[]> rows = Rows(
            $"SELECT t, down, exposed, crashed, recovered, unprotected, servicesDown, onlineShare, "
                + $"hungOrQuarantined FROM '{_file}' ORDER BY t");
        Assert.Equal(
            Windows,
            rows.Select(r => new SeriesPoint(
                (double)r[0], (long)r[1], (long)r[2], (long)r[3], (long)r[4], (long)r[5], (long)r[6], (double)r[7])
            {
                HungOrQuarantined = (long)r[8],
            }));
    }

    [Fact]
    public void A_question_in_SQL_has_the_answer_of_the_run()
    {
        SeriesPoint peak = Windows.MaxBy(p => p.Down)!;
        object[] row = Rows($"SELECT max(down), arg_max(t, down) FROM '{_file}'").Single();
        Assert.Equal([peak.Down, peak.T], row);
    }

    private static List<object[]> Rows(string sql)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<object[]> rows = [];
        while (reader.Read())
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
