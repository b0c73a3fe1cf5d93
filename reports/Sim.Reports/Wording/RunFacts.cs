namespace Sim.Reports;

/// <summary>What several sections derive from a result: moments, the time exposed, the overall verdict.</summary>
/// <param name="allWindows">The series at every window, or null for the thinned one of the result.</param>
/// <exception cref="InvalidDataException">A moment of the result is not ISO 8601 in UTC.</exception>
internal sealed class RunFacts(SimResult result, IReadOnlyList<SeriesPoint>? allWindows = null)
{
    public SimResult Result => result;

    /// <summary>The series at every window, as far as it is known.</summary>
    public IReadOnlyList<SeriesPoint> AllWindows => allWindows is { Count: > 0 } ? allWindows : result.Series;

    public DownWords Down { get; } = new(result.RawTotals);

    /// <summary>Simulated time zero.</summary>
    public UtcMoment Start { get; } = Moments.Parse(result.Start);

    /// <summary>The first release, or null in a run without one.</summary>
    public ReleaseResult? Release => result.Releases is [ReleaseResult first, ..] ? first : null;

    /// <summary>The first release in seconds since the start; 0 without one.</summary>
    public double ReleaseSeconds { get; } = result.Releases is not [ReleaseResult first, ..] ? 0
        : Moments.Parse(first.At).Since(Moments.Parse(result.Start)).Milliseconds / 1000.0;

    /// <summary>Seconds from the release until it was halted or reverted, or null if it never was.</summary>
    public double? OutForSeconds => new[] { Release?.Halted, Release?.Reverted }.Min();

    /// <summary>What ended the exposure: <c>reverted</c>, <c>halted</c> or empty.</summary>
    public string OutEndedBy =>
        OutForSeconds is null ? "" : Release!.Reverted.Equals(OutForSeconds) ? "reverted" : "halted";

    /// <summary>The steps of the first release's recovery, and when each was reached, in seconds after it.</summary>
    public IEnumerable<(RecordMeasure<ReleaseResult> Step, double? After)> Recovery =>
        Measures.Milestones.Where(m => m.Showing == Showing.Always)
            .Select(m => (m, Release is null ? null : m.Read(Release)));

    /// <summary>The simulated time, such as <c>14 days</c>.</summary>
    public string Span => Durations.Words(result.DurationSeconds);

    /// <summary>Only a part of the organisations took part.</summary>
    public bool IsThinned => result.Scale.Thinning > 1;

    /// <summary>After what was counted: <c> simulated</c> where that is a part of the fleet, else empty.</summary>
    public string Simulated => IsThinned ? " simulated" : "";

    /// <summary>Which machines the raw counts count: for captions.</summary>
    public string CountedMachines => IsThinned
        ? $"counts of the {Numbers.Count(result.Scale.Endpoints)} machines simulated, not scaled up"
        : "the whole fleet";

    /// <summary>Which run a figure shows: for the end of its caption.</summary>
    public string Provenance => $"Simulated; seed {result.Seed}, fleet seed {result.FleetSeed}.";

    /// <summary>Name of a country, or its code where the result has no name.</summary>
    public string Country(string code) => result.Countries.FirstOrDefault(c => c.Code == code)?.Name ?? code;
}
