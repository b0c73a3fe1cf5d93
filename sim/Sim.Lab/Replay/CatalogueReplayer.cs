namespace Sim.Lab;

/// <summary>Replays scenarios of the catalogue and accepts their digests.</summary>
internal sealed class CatalogueReplayer(ScenarioShelf shelf, Runner runner)
{
    /// <summary>Replays entries by name, or all for none.</summary>
    public AcceptReport Accept(
        IReadOnlyList<string> names, bool check, Action<AcceptRow> done, CancellationToken cancellation)
    {
        // Every name is looked up before the first run, so that a misspelled one costs no time.
        CatalogueEntry[] entries = names.Count == 0
            ? [.. shelf.Catalogue.Entries]
            : [.. names.Distinct(StringComparer.Ordinal).Select(shelf.Find)];
        var rows = new List<AcceptRow>();
        foreach (CatalogueEntry entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            rows.Add(Replay(entry, cancellation));
            done(rows[^1]);
        }

        cancellation.ThrowIfCancellationRequested();
        bool write = !check && rows.Exists(r => r.IsNew);
        if (write)
            shelf.WriteDigests(rows.Where(r => r.IsNew).ToDictionary(r => r.Entry.Name, r => r.Digest));

        return new AcceptReport(rows, write);
    }

    private AcceptRow Replay(CatalogueEntry entry, CancellationToken cancellation)
    {
        var request = new RunRequest
        {
            Scenario = entry.Name, Seed = entry.Replay.Seed, Scale = entry.Replay.Scale.ToString(), OutRoot = null,
        };
        RunReport report = runner.Run(
            shelf.Read(request), request, static _ => SilentObserver.Instance, cancellation);
        return new AcceptRow(entry, report.Result.Digest, report.Verdict, report.Elapsed);
    }
}
