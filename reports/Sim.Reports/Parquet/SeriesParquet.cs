using System.Buffers.Binary;
using Parquet;
using Parquet.Schema;

namespace Sim.Reports;

/// <summary>
/// <c>series.parquet</c>: the fleet at the end of every window, not thinned, one row a window in order. The columns are
/// those of <see cref="Measures.Series"/>; each carries its meaning and its unit.
/// </summary>
public static class SeriesParquet
{
    // The first is the time, which is no measure.
    private static readonly (RecordMeasure<SeriesPoint>? Measure, DataField Field)[] Columns =
    [
        (null, new DataField<double>("t")),
        .. Measures.Series.Where(m => m.IsStored)
            .Select(m => (m, m.IsWhole ? (DataField)new DataField<long>(m.Name) : new DataField<double>(m.Name))),
    ];

    // Readers need it as well: a field knows its place in a file only once it belongs to a schema.
    private static readonly ParquetSchema Schema = new(Columns.Select(c => c.Field));

    /// <summary>Its columns in order, each with the type of its numbers.</summary>
    internal static IEnumerable<(string Name, string Type)> Described =>
        Schema.DataFields.Select(f => (f.Name, f.ClrType == typeof(long) ? "int64" : "double"));

    /// <summary>The file's bytes; the same for the same series.</summary>
    public static byte[] Write(IReadOnlyList<SeriesPoint> windows)
    {
        using MemoryStream stream = new();
        WriteAsync(stream, windows).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    /// <summary>Reads a file that <see cref="Write"/> wrote.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="windows">How many windows it must hold; what it says of itself is not believed.</param>
    /// <exception cref="InvalidDataException">A column is missing, the windows are others, or the file is not
    /// Parquet.</exception>
    public static IReadOnlyList<SeriesPoint> Read(byte[] file, long windows)
    {
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
    /// A hash of a file, 32 hex digits in lower case. It tells damage and mix-ups, not forgery, and so asks for no
    /// native library: a run must end where there is none for cryptography.
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

    /// <summary>
    /// More than a file of so many windows can have: nine numbers of 64 bits a window, and what describes them.
    /// </summary>
    internal static long MostBytes(long windows) => (windows * 80) + (1 << 20);

    private static async Task WriteAsync(Stream stream, IReadOnlyList<SeriesPoint> windows)
    {
        // Codecs choose other bytes on other processors; the encodings alone already make the file small.
        ParquetOptions options = new() { CompressionMethod = CompressionMethod.None };
        foreach (DataField field in Schema.DataFields.Where(f => f.ClrType == typeof(long)))
            options.ColumnEncodingHints[field.Path.ToString()] = EncodingHint.DeltaBinaryPacked;

        await using ParquetWriter writer = await ParquetWriter.CreateAsync(Schema, stream, options);
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        foreach ((RecordMeasure<SeriesPoint>? measure, DataField field) in Columns)
        {
            await (measure is { IsWhole: true }
                ? group.WriteAsync<long>(field, windows.Select(p => (long)measure.Read(p)!).ToArray(), null,
                    About(measure))
                : group.WriteAsync<double>(field,
                    windows.Select(p => measure is null ? p.T : measure.Read(p)!.Value).ToArray(),
                    null, About(measure)));
        }

        // What programs that read no metadata of columns show.
        writer.CustomMetadata = Columns.ToDictionary(c => c.Field.Name, c => About(c.Measure)["description"]);
    }

    private static Dictionary<string, string> About(RecordMeasure<SeriesPoint>? measure) => new()
    {
        ["description"] = Docstrings.Of(typeof(SeriesPoint), measure?.Property ?? nameof(SeriesPoint.T)),
        ["unit"] = measure?.Noun ?? "seconds since the start",
    };

    private static async Task<IReadOnlyList<SeriesPoint>> ReadAsync(byte[] file, long windows)
    {
        using MemoryStream stream = new(file, writable: false);
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream);
        List<SeriesPoint> points = [];
        for (int i = 0; i < reader.RowGroupCount; i++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
            if (group.RowCount < 0 || group.RowCount > windows - points.Count)
                throw Others(points.Count + (decimal)group.RowCount, windows);

            Dictionary<string, double[]> values = [];
            foreach ((RecordMeasure<SeriesPoint>? measure, DataField field) in Columns)
            {
                values[field.Name] = measure is { IsWhole: true }
                    ? Array.ConvertAll(await Values<long>(group, field), v => (double)v)
                    : await Values<double>(group, field);
            }

            points.AddRange(values[Columns[0].Field.Name].Select((t, row) =>
                Measures.Series.Fill(new SeriesPoint(t, 0, 0, 0, 0, 0, 0, 0), m => values[m.Name][row])));
        }

        return points.Count == windows ? points : throw Others(points.Count, windows);
    }

    private static InvalidDataException Others(decimal found, long windows) => new(
        $"series.parquet has {found.ToString(CultureInfo.InvariantCulture)} windows, the result beside it "
        + $"{Numbers.Count(windows)}: they are of two runs.");

    private static async Task<TValue[]> Values<TValue>(ParquetRowGroupReader group, DataField field)
        where TValue : struct
    {
        if (!group.ColumnExists(field))
            throw new InvalidDataException($"series.parquet has no column '{field.Name}'.");

        TValue[] values = new TValue[group.RowCount];
        await group.ReadAsync<TValue>(field, values);
        return values;
    }
}
