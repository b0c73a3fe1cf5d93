namespace Sim.Scenarios;

/// <summary>Looks for a header where a file begins with none, or where something else separates its cells.</summary>
/// <param name="Line">Line on which the header seems to begin, from 1.</param>
/// <param name="Separator">The word of what separates its cells.</param>
internal sealed record HeaderGuess(long Line, string Separator)
{
    private const int MostRecords = 30;
    private const int FewestCells = 2;
    private const int FewestFields = 2;

    /// <summary>The record with most fields, else the first of the widest table; null where none is like it.</summary>
    /// <param name="head">The beginning of the file, after its byte order mark.</param>
    /// <param name="stated">The separator that the file is read with.</param>
    /// <param name="fields">How many fields a record of clean headers has.</param>
    public static HeaderGuess? Of(byte[] head, string stated, Func<IReadOnlyList<string>, int> fields)
    {
        var tries = ListingSeparators.Words.OrderBy(w => w != stated)
            .Select(w => (Separator: w, Records: Records(head, w))).ToList();
        (HeaderGuess Guess, int Fields) named = tries
            .SelectMany(t => t.Records.Select(r => (new HeaderGuess(r.Line, t.Separator), Fields: fields(r.Cells))))
            .OrderByDescending(g => g.Fields).FirstOrDefault();
        (string Separator, (long Line, int Width) Table) wide =
            tries.Select(t => (t.Separator, Table: Table(t.Records))).OrderByDescending(t => t.Table.Width).First();
        return named.Fields >= FewestFields ? named.Guess
            : wide.Table.Width >= FewestCells ? new HeaderGuess(wide.Table.Line, wide.Separator) : null;
    }

    // The first record that is filled for the most part, of the widest shape that two records in a row have.
    private static (long Line, int Width) Table(List<(long Line, string[] Cells)> records)
    {
        int width = Enumerable.Range(1, Math.Max(0, records.Count - 1))
            .Where(i => records[i].Cells.Length == records[i - 1].Cells.Length).Select(i => records[i].Cells.Length)
            .DefaultIfEmpty(0).Max();
        return (records.Find(r => r.Cells.Length == width && r.Cells.Count(c => c.Length > 0) * 2 > width).Line, width);
    }

    private static List<(long Line, string[] Cells)> Records(byte[] head, string separator)
    {
        var reader = new CsvReader(new CsvBuffer(head), (byte)ListingSeparators.SignOf(separator));
        var records = new List<(long, string[])>();
        while (records.Count < MostRecords && reader.Read())
        {
            if (reader.Fault is null)
                records.Add((reader.Line, HeaderText.Of(reader)));
        }

        return records;
    }
}
