namespace Sim.Scenarios;

/// <summary>
/// Watches the columns that are not read. One of numbers, or one that says how many, may count machines; one of
/// platforms may name machines of others than the group's. Both would be lost in silence, so each is refused unless the
/// scenario ignores it by name.
/// </summary>
internal sealed class UnreadColumns(ListingRequest request, FleetPlan fleet, ListingHeader header)
{
    private readonly UnreadColumn[] _columns = [.. header.UnreadColumns.Select(c => new UnreadColumn(
        c, header.Headers[c],
        request.Rows == ListingRows.Endpoints && header.Find("platform") is null ? request.Platform : null))];

    public void Add(CsvReader row)
    {
        foreach (UnreadColumn column in _columns)
            column.Add(row);
    }

    /// <summary>Refuses what may be lost in silence: columns of numbers at once, each column of platforms.</summary>
    public void Refuse(DiagnosticBag bag)
    {
        int[] numbers = [.. _columns.Where(c => c.HoldsNumbers).Select(c => c.Index)];
        if (numbers.Length > 0)
        {
            IEnumerable<string> names =
                numbers.Select(c => Text(c).Length == 0 ? header.Shown(c) : $"'{Clip.Cell(Text(c))}'");
            bag.Add(header.At(numbers[0]), DiagnosticCodes.ListingHeader, numbers.Length == 1
                ? $"{header.Named(numbers[0])} holds numbers and is not read"
                : $"columns of numbers are not read: {string.Join(", ", names)}",
                WhatNumbersMean([.. numbers.Select(Text).Distinct().OrderBy(h => h.Length == 0)]));
        }

        foreach (int column in _columns.Where(c => c.HoldsPlatforms).Select(c => c.Index))
        {
            string quoted = ListingHeader.Quoted(Text(column));
            bag.Add(header.At(column), DiagnosticCodes.ListingHeader,
                $"{header.Named(column)} holds platforms and is not read",
                Text(column).Length == 0 ? "give it a header"
                : $"write columns: {{platform: {quoted}}}; if every row is one of {request.Platform}, columns: "
                    + $"{{ignore: [{quoted}]}}");
        }
    }

    private string WhatNumbersMean(string[] headers)
    {
        string first = ListingHeader.Quoted(headers[0]);
        string counts = headers[0].Length == 0 ? "where it counts machines, give it a header"
            : request.Rows == ListingRows.Organisations
            ? $"map what counts machines to a kind of the fleet, such as columns: {{kinds: {{{Likely(headers[0])}: "
                + $"{first}}}}}"
            : header.Find("count") is null
                ? $"where a row stands for so many machines, write columns: {{count: {first}}}" : "";
        return (counts.Length > 0 ? counts + "; for what does not, " : "write ")
            + $"columns: {{ignore: [{string.Join(", ", headers.Select(ListingHeader.Quoted))}]}}";
    }

    // A kind of the fleet that a header may mean: most machines that have a name of their own are workstations.
    private string Likely(string text) =>
        (fleet.Kinds.FirstOrDefault(k => text.Contains(k.Name, StringComparison.OrdinalIgnoreCase))
            ?? fleet.Kinds.FirstOrDefault(k => k.Name == "workstation") ?? fleet.Kinds[^1]).Name;

    private string Text(int column) => header.Headers[column];
}
