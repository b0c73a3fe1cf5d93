namespace Sim.Scenarios;

/// <summary>
/// Gives the endpoints of an export their keys (<c>docs/concepts/model.md</c> §12): that of the name, else that of the
/// content and the rank among equals. The order of rows decides nothing.
/// </summary>
/// <param name="sameName">What becomes of rows with the same name.</param>
/// <param name="bad">Takes what is left out or told.</param>
internal sealed class EndpointRoll(SameName sameName, BadRows bad)
{
    private readonly List<NamedRow> _named = [];
    private readonly List<long> _seen = [];
    private readonly List<int> _unnamed = [];

    /// <summary>Takes an endpoint with a name.</summary>
    /// <param name="cell">What it is counted under.</param>
    /// <param name="name">Its name.</param>
    /// <param name="line">Line of its row.</param>
    /// <param name="seen">When it was last seen, where that decides.</param>
    public void Add(int cell, NameHash name, long line, long seen)
    {
        _named.Add(new NamedRow(name, cell, (int)line));
        if (sameName == SameName.Newest)
            _seen.Add(seen);
    }

    /// <summary>Takes endpoints without names.</summary>
    public void Add(int cell, int endpoints)
    {
        while (_unnamed.Count <= cell)
            _unnamed.Add(0);

        _unnamed[cell] += endpoints;
    }

    /// <summary>The endpoints of each organisation.</summary>
    /// <param name="cells">All cells, by number.</param>
    /// <param name="organisations">Number of organisations.</param>
    public OrganisationRoll[] Finish(IReadOnlyList<RollCell> cells, int organisations)
    {
        // Rows by organisation, then by key: those that have one key stand side by side.
        int[] ends = new int[organisations + 1];
        foreach (NamedRow row in _named)
            ends[cells[row.Cell].Organisation + 1]++;

        for (int i = 1; i < ends.Length; i++)
            ends[i] += ends[i - 1];

        var keys = new ulong[_named.Count];
        var rows = new int[_named.Count];
        int[] next = [.. ends];
        for (int i = 0; i < rows.Length; i++)
        {
            int at = next[cells[_named[i].Cell].Organisation]++;
            keys[at] = _named[i].Name.Key;
            rows[at] = i;
        }

        ILookup<int, int> unnamed = Enumerable.Range(0, _unnamed.Count)
            .Where(c => _unnamed[c] > 0).ToLookup(c => cells[c].Organisation);
        return [.. Enumerable.Range(0, organisations).Select(o =>
        {
            Array.Sort(keys, rows, ends[o], ends[o + 1] - ends[o]);
            return Roll(cells, keys.AsSpan(ends[o]..ends[o + 1]), rows.AsSpan(ends[o]..ends[o + 1]), [.. unnamed[o]]);
        })];
    }

    private OrganisationRoll Roll(IReadOnlyList<RollCell> cells, ReadOnlySpan<ulong> keys, ReadOnlySpan<int> rows,
        int[] unnamed)
    {
        var own = new List<ulong>(rows.Length + unnamed.Sum(c => _unnamed[c]));
        var of = new List<int>(own.Capacity);
        for (int from = 0, to; from < rows.Length; from = to)
        {
            to = from + 1;
            while (to < rows.Length && keys[to] == keys[from])
                to++;

            int[] kept = to == from + 1 ? [_named[rows[from]].Cell] : Settle(cells, [.. rows[from..to]]);
            Add(cells, keys[from], kept, own, of);
        }

        foreach (int cell in unnamed)
            Add(cells, cells[cell].Content, [.. Enumerable.Repeat(cell, _unnamed[cell])], own, of);

        ulong[] sorted = [.. own];
        int[] counted = [.. of];
        Array.Sort(sorted, counted);
        return new OrganisationRoll(sorted, counted);
    }

    // The first has the key itself; each other the key with its content and its rank among those that equal it.
    private static void Add(IReadOnlyList<RollCell> cells, ulong key, int[] sorted, List<ulong> own, List<int> of)
    {
        int rank = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            rank = i > 0 && sorted[i] == sorted[i - 1] ? rank + 1 : 0;
            own.Add(i == 0 ? key : Mix.Combine(Mix.Combine(key, cells[sorted[i]].Content), (ulong)rank));
            of.Add(sorted[i]);
        }
    }

    // Rows of one key, in the order of what was read of them: mostly of one name.
    private int[] Settle(IReadOnlyList<RollCell> cells, int[] rows)
    {
        Array.Sort(rows, (a, b) => Order(cells, a, b));
        var kept = new List<int>();
        foreach (IGrouping<ulong, int> name in rows.GroupBy(r => _named[r].Name.Check))
            kept.AddRange(Kept([.. name]));

        kept.Sort((a, b) => Order(cells, a, b));
        return [.. kept.Select(r => _named[r].Cell)];
    }

    private int[] Kept(int[] rows)
    {
        if (rows.Length == 1)
            return rows;

        switch (sameName)
        {
            case SameName.Refuse:
                foreach (int row in rows)
                {
                    bad.Earlier(CsvPlace.Of(_named[row].Line), new(RowReason.NameTwice, "another row has the same name",
                        "keep one of them, or write sameName: newest or both"));
                }

                return [];
            case SameName.Newest:
                int newest = rows.MaxBy(r => _seen[r]);
                foreach (int row in rows.Where(r => r != newest))
                    bad.LeaveOut(_named[row].Line, "older-row-of-its-name");

                return [newest];
            default:
                foreach (int row in rows.Skip(1))
                    bad.Doubt(_named[row].Line, "name-stands-twice");

                return rows;
        }
    }

    private int Order(IReadOnlyList<RollCell> cells, int a, int b)
    {
        int order = cells[_named[a].Cell].Rank.CompareTo(cells[_named[b].Cell].Rank);
        order = order != 0 ? order : _named[a].Name.Check.CompareTo(_named[b].Name.Check);
        return order != 0 ? order : _named[a].Line.CompareTo(_named[b].Line);
    }
}
