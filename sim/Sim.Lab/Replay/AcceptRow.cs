namespace Sim.Lab;

/// <summary>A catalogue scenario that was replayed, and what the catalogue says of it.</summary>
/// <param name="Entry">The entry, with the digest that was accepted last.</param>
/// <param name="Digest">The digest of the run.</param>
/// <param name="Verdict">What the run said as a whole.</param>
/// <param name="Elapsed">Real time of the run.</param>
public sealed record AcceptRow(CatalogueEntry Entry, string Digest, Verdict Verdict, TimeSpan Elapsed)
{
    /// <summary>Whether the run differs from the accepted one, or none is accepted yet.</summary>
    public bool IsNew => !string.Equals(Entry.Replay.Digest, Digest, StringComparison.Ordinal);
}
