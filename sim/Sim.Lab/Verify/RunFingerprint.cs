using System.Security.Cryptography;

namespace Sim.Lab;

/// <summary>What two runs must share.</summary>
/// <param name="Digest">The digest of the whole run.</param>
/// <param name="Events">Number of transitions.</param>
/// <param name="Result">SHA-256 of the result as written, without expectations and command.</param>
/// <param name="Chain">Low 64 bits of the chained digest after each window.</param>
/// <param name="Trace">Transitions of the traced window, in order.</param>
public sealed record RunFingerprint(
    string Digest, long Events, string Result, IReadOnlyList<ulong> Chain, IReadOnlyList<Transition> Trace)
{
    /// <summary>That of a run.</summary>
    public static RunFingerprint Of(RunOutcome outcome) => new(
        outcome.Result.Digest, outcome.Result.Events,
        Convert.ToHexString(SHA256.HashData(ResultJson.Write(outcome.Result))), outcome.Books.Chain,
        outcome.Books.Trace);

    /// <summary>
    /// The first window after which the two differ, or null where they are equal throughout. The number of windows
    /// where only what is written after the last one differs.
    /// </summary>
    public long? FirstDifference(RunFingerprint other)
    {
        int common = Math.Min(Chain.Count, other.Chain.Count);
        for (int window = 0; window < common; window++)
        {
            if (Chain[window] != other.Chain[window])
                return window;
        }

        bool same = Chain.Count == other.Chain.Count && Digest == other.Digest && Events == other.Events
            && Result == other.Result;
        return same ? null : common;
    }
}
