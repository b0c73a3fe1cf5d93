using System.Buffers.Binary;
using Parquet;
using Parquet.Schema;

namespace Sim.Reports;

/// <summary>
/// <c>series.parquet</c>: the fleet at the end of every window, not thinned, one row a window in order. Times in
/// seconds since the scenario's start; counts are endpoints (services in <c>servicesDown</c>); the share is 0 to 1.
/// </summary>
public static class SeriesParquet
{
    private static readonly DataField T = new DataField<double>("t");
    private static readonly DataField Down = new DataField<long>("down");
    private static readonly DataField Exposed = new DataField<long>("exposed");
    private static readonly DataField Crashed = new DataField<long>("crashed");
    private static readonly DataField Recovered = new DataField<long>("recovered");
    private static readonly DataField Unprotected = new DataField<long>("unprotected");
    private static readonly DataField ServicesDown = new DataField<long>("servicesDown");
    private static readonly DataField HungOrQuarantined = new DataField<long>("hungOrQuarantined");
    private static readonly DataField OnlineShare = new DataField<double>("onlineShare");

    // Readers need it as well: a field knows its place in a file only once it belongs to a schema.
    private static readonly ParquetSchema Schema = new(
        T, Down, Exposed, Crashed, Recovered, Unprotected, ServicesDown, HungOrQuarantined, OnlineShare);

    /// <summary>The file's bytes; the same for the same series.</summary>
    public static byte[] Write(IReadOnlyList<SeriesPoint> windows)
    {
        ArgumentNullException.ThrowIfNull(windows);
        using MemoryStream stream = new();
        WriteAsync(stream, windows).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    /// <summary>Reads a file that <see cref="Write"/> wrote.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="windows">How many windows it must hold; what it says of itself is not believed.</param>
    /// <exception cref="InvalidDataException">A column is missing, the windows are others, or the file is not Parquet.</exception>
    public static IReadOnlyList<SeriesPoint> Read(byte[] file, long windows)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return ReadAsync(file, windows).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is not InvalidDataException)
        {
            // A damaged file fails anywhere in the library, in any of its ways, memory that is not there among them.
            throw new InvalidDataException("this is no series.parquet: its tables cannot be read.", e);
        }
    }

    /// <summary>
    /// A hash of a file, 32 hex digits in lower case. It tells damage and mix-ups, not forgery, and so asks for no native library: a run
    /// must end where there is none for cryptography.
    /// </summary>
    public static string Hash(ReadOnlySpan<byte> file)
    {
        ulong high = Mix.Mix64((ulong)file.Length);
        ulong low = ~high;
        Span<byte> word = stackalloc byte[sizeof(ulong)];
        for (; !file.IsEmpty; file = file[Math.Min(sizeof(ulong), file.Length)..])
        {
            word.Clear();
            file[..Math.Min(sizeof(ulong), file.Length)].CopyTo(word);
            ulong bits = BinaryPrimitives.ReadUInt64LittleEndian(word);
            high = Mix.Combine(high, bits);
            low = Mix.Combine(low ^ bits, high);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{high:x16}{low:x16}");
    }

    /// <summary>The hash of the file that a series gets.</summary>
    public static string Hash(IReadOnlyList<SeriesPoint> windows) => Hash(Write(windows));

    /// <summary>More than a file of so many windows can have: eight numbers of 64 bits a window, and what describes them.</summary>
    internal static long MostBytes(long windows) => (windows * 80) + (1 << 20);

    private static async Task WriteAsync(Stream stream, IReadOnlyList<SeriesPoint> windows)
    {
        // Codecs choose other bytes on other processors; the encodings alone already make the file small.
        ParquetOptions options = new() { CompressionMethod = CompressionMethod.None };
        foreach (DataField field in Schema.DataFields.Where(f => f.ClrType == typeof(long)))
        {
            options.ColumnEncodingHints[field.Path.ToString()] = EncodingHint.DeltaBinaryPacked;
        }

        await using ParquetWriter writer = await ParquetWriter.CreateAsync(Schema, stream, options);
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        await Column<double>(group, T, windows, p => p.T);
        await Column<long>(group, Down, windows, p => p.Down);
        await Column<long>(group, Exposed, windows, p => p.Exposed);
        await Column<long>(group, Crashed, windows, p => p.Crashed);
        await Column<long>(group, Recovered, windows, p => p.Recovered);
        await Column<long>(group, Unprotected, windows, p => p.Unprotected);
        await Column<long>(group, ServicesDown, windows, p => p.ServicesDown);
        await Column<long>(group, HungOrQuarantined, windows, p => p.HungOrQuarantined);
        await Column<double>(group, OnlineShare, windows, p => p.OnlineShare);
    }

    private static Task Column<TValue>(
        ParquetRowGroupWriter group, DataField field, IReadOnlyList<SeriesPoint> windows, Func<SeriesPoint, TValue> pick)
        where TValue : struct
    {
        TValue[] values = new TValue[windows.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = pick(windows[i]);
        }

        return group.WriteAsync<TValue>(field, values);
    }

    private static async Task<IReadOnlyList<SeriesPoint>> ReadAsync(byte[] file, long windows)
    {
        using MemoryStream stream = new(file, writable: false);
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream);
        List<SeriesPoint> points = [];
        for (int i = 0; i < reader.RowGroupCount; i++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
            if (group.RowCount < 0 || group.RowCount > windows - points.Count)
            {
                throw Others(points.Count + (decimal)group.RowCount, windows);
            }

            double[] t = await Values<double>(group, T);
            long[] down = await Values<long>(group, Down);
            long[] exposed = await Values<long>(group, Exposed);
            long[] crashed = await Values<long>(group, Crashed);
            long[] recovered = await Values<long>(group, Recovered);
            long[] unprotected = await Values<long>(group, Unprotected);
            long[] services = await Values<long>(group, ServicesDown);
            long[] other = await Values<long>(group, HungOrQuarantined);
            double[] online = await Values<double>(group, OnlineShare);
            for (int row = 0; row < t.Length; row++)
            {
                points.Add(new SeriesPoint(
                    t[row], down[row], exposed[row], crashed[row], recovered[row], unprotected[row], services[row],
                    online[row])
                {
                    HungOrQuarantined = other[row],
                });
            }
        }

        return points.Count == windows ? points : throw Others(points.Count, windows);
    }

    private static InvalidDataException Others(decimal found, long windows) => new(
        $"series.parquet has {found.ToString(CultureInfo.InvariantCulture)} windows, the result beside it {Numbers.Count(windows)}: they are of two runs.");

    private static async Task<TValue[]> Values<TValue>(ParquetRowGroupReader group, DataField field)
        where TValue : struct
    {
        if (!group.ColumnExists(field))
        {
            throw new InvalidDataException($"series.parquet has no column '{field.Name}'.");
        }

        TValue[] values = new TValue[group.RowCount];
        await group.ReadAsync<TValue>(field, values);
        return values;
    }
}
